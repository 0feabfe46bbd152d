import { expect, test } from 'vitest';
import { describeChanges, showChanges } from '../../../../src/authority/edit/show-changes.ts';

// The records are fiction.
const of = (file: string, before: string | undefined, after: string | undefined) => ({ file, before, after });
const removed = of('content/entities/old.yaml', 'name: Old\nkind: person\n', undefined);

test('a removed and a new file of the same kind are one renamed file', () => {
  const fresh = of('content/entities/new.yaml', undefined, 'name: New\nkind: person\n');
  expect(describeChanges([removed, fresh])).toEqual([
    {
      file: 'content/entities/new.yaml',
      oldFile: 'content/entities/old.yaml',
      state: 'renamed',
      stretches: [{ line: 1, lines: ['-name: Old', '+name: New', ' kind: person'] }],
    },
  ]);
  expect(showChanges([removed, fresh])).toBe(
    'content/entities/old.yaml → content/entities/new.yaml\n  line 1\n  -name: Old\n  +name: New\n   kind: person',
  );
});

test('files of different kinds, or more of them, are removed and new ones', () => {
  const topic = of('content/topics/new.yaml', undefined, 'label: New\n');
  const states = (...changes: Parameters<typeof describeChanges>[0]) =>
    describeChanges(changes).map(({ state }) => state);
  expect(states(removed, topic)).toEqual(['removed', 'new']);
  const another = of('content/entities/other.yaml', undefined, 'name: Other\nkind: person\n');
  const fresh = of('content/entities/new.yaml', undefined, 'name: New\nkind: person\n');
  expect(states(removed, fresh, another)).toEqual(['removed', 'new', 'new']);
  expect(states({ ...fresh, before: 'name: Old\n' })).toEqual(['changed']);
});

test('of a picture or a file beside an article is said what becomes of it, and not its bytes', () => {
  const bytes = '\u0089PNG\r\n\u001a\n';
  const changes = [
    of('content/articles/quay.PNG', bytes, undefined),
    of('content/articles/book.pdf', undefined, '%PDF-1.4\n'),
    of('content/articles/horn.vtt', 'WEBVTT\n\nAda.\n', 'WEBVTT\n\nA woman.\n'),
  ];
  expect(describeChanges(changes)).toEqual([
    { file: 'content/articles/quay.PNG', state: 'removed', stretches: [] },
    { file: 'content/articles/book.pdf', state: 'new', stretches: [] },
    {
      file: 'content/articles/horn.vtt',
      state: 'changed',
      stretches: [{ line: 2, lines: [' ', '-Ada.', '+A woman.'] }],
    },
  ]);
  expect(showChanges(changes.slice(0, 1))).toBe('content/articles/quay.PNG  (removed)');
});

test('of a last line that does not end, only what stands in it is shown', () => {
  const changes = describeChanges([of('content/entities/a.yaml', 'name: Old', 'name: New')]);
  expect(changes.flatMap(({ stretches }) => stretches)).toEqual([
    { line: 1, lines: ['-name: Old', '+name: New'] },
  ]);
});
