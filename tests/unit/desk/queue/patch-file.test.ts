import { expect, test } from 'vitest';
import { patchedChange, patchOf } from '../../../../src/desk/server/content/queue/patch-file.ts';
import type { FileChange } from '../../../../src/files/change-files.ts';

// The files are fiction.
const file = 'content/articles/ferry.md';
const changes: readonly FileChange[] = [
  { file, before: 'The ferry sank.\n', after: 'The ferry sang.\n' },
  { file, before: 'aa', after: 'aaa' },
  { file, before: 'aaa', after: 'aa' },
  { file, before: undefined, after: 'New.\n' },
  { file, before: 'Gone.\n', after: undefined },
  { file, before: 'Gone.\n', after: undefined, keptAs: '.backfile/private/ferry.md' },
  { file: 'content/articles/quay.png', before: undefined, after: '', bytesOf: 'content/articles/old.png' },
];

test('a patch makes the change for which it was made', () => {
  for (const change of changes) {
    const patch = JSON.parse(JSON.stringify(patchOf(change))) as ReturnType<typeof patchOf>;
    expect(patchedChange(patch, change.before)).toEqual(change);
  }
});

test('a patch has only what differs', () => {
  expect(patchOf(changes[0]!).after).toEqual({ start: 13, end: 14, text: 'g' });
});

test('a patch for another text makes nothing', () => {
  expect(patchedChange(patchOf(changes[0]!), 'Another text.\n')).toBe(undefined);
  expect(patchedChange(patchOf(changes[0]!), undefined)).toBe(undefined);
  expect(patchedChange(patchOf(changes[3]!), '')).toBe(undefined);
});
