import { expect, test } from 'vitest';
import type { AppliedChange } from '../../../src/desk/server/content/queue/change.ts';
import {
  batchChanges,
  batchLength,
  findConflict,
} from '../../../src/desk/server/content/queue/change-batch.ts';
import type { FileChange } from '../../../src/files/change-files.ts';

// All of it is fiction.
const made = (...changes: FileChange[]): AppliedChange => ({
  title: 'A decision',
  changes,
  planner: () => ({ refusals: [] }),
  entry: '000001-1.json',
});
const change = (file: string, before?: string, after?: string): FileChange => ({ file, before, after });

test('several changes of a file are one, and a file that comes and goes is none', () => {
  const batch = [
    made(change('a', '1', '2'), change('b', undefined, 'new')),
    made(change('a', '2', '3')),
    made(change('b', 'new', undefined), change('c', 'old', undefined)),
  ];
  expect(batchChanges(batch)).toEqual([change('a', '1', '3'), change('c', 'old', undefined)]);
});

test('a batch ends before it has too many files, but a single change may have any number', () => {
  const changes = [
    made(change('a', '1', '2'), change('b', '1', '2')),
    made(change('a', '2', '3')),
    made(change('c', '1', '2')),
  ];
  expect(batchLength(changes, 10)).toBe(3);
  expect(batchLength(changes, 2)).toBe(2);
  expect(batchLength(changes, 1)).toBe(1);
});

test('a file of which a copy is kept is removed after its earlier change is written', () => {
  const removal = { ...change('a', '2', undefined), keptAs: '.backfile/private/removed/a' };
  expect(batchLength([made(change('a', '1', '2')), made(removal)], 10)).toBe(1);
  expect(batchLength([made(change('b', '1', '2')), made(removal)], 10)).toBe(2);
  expect(batchChanges([made(removal)])).toEqual([removal]);
});

test('the first change whose file differs on the disk is in the way, not one made upon it', () => {
  const batch = [made(change('a', '1', '2')), made(change('b', '1', '2')), made(change('b', '2', '3'))];
  const disk: Record<string, string> = { a: '1', b: '1\nedited' };
  expect(findConflict(batch, (file) => disk[file])).toEqual({
    index: 1,
    changed: [{ file: 'b', lines: expect.arrayContaining(['+edited']) as unknown }],
  });
  expect(findConflict(batch, () => '1')).toBeUndefined();
});
