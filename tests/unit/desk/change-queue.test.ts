import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Decision } from '../../../src/authority/plans/decisions.ts';
import { planDecisions } from '../../../src/authority/plans/plan-decisions.ts';
import { ChangeQueue, type FailedChange } from '../../../src/desk/server/content/change-queue.ts';
import { ContentState } from '../../../src/desk/server/content/content-state.ts';
import { writeFiles } from '../../../src/desk/server/content/write-files.ts';
import { takeLock } from '../../../src/site/open/lock.ts';
import { article, type Files, writeContent } from '../../support/content.ts';

// All of it is fiction.
const files: Files = {
  'articles/ferry.md': article('', 'Ada Vale took the ferry to Oldport.', { title: 'The ferry' }),
  'articles/lamp.md': article('', 'Ada Vale lit the lamp.', { title: 'The lamp' }),
};
const accept = (words: string, ...articles: string[]): Decision => ({
  type: 'accept',
  words,
  kind: 'person',
  articles,
});

function open() {
  const contentDir = writeContent(files);
  const state = new ContentState(contentDir, {});
  const failed: FailedChange[] = [];
  const waited: number[] = [];
  const changes = new ChangeQueue(
    state,
    { write: writeFiles, close: () => Promise.resolve() },
    {
      onChanged: () => undefined,
      onSaving: (_, waitsFor) => {
        if (waitsFor !== undefined) waited.push(waitsFor);
      },
      onFailed: (one) => failed.push(one),
      rest: () => nextTurn(),
    },
  );
  const path = (file: string) => join(dirname(contentDir), file);
  return {
    contentDir,
    state,
    changes,
    failed,
    waited,
    read: (file: string) => readFileSync(path(file), 'utf8'),
    edit: (file: string, text: string) => writeFileSync(path(file), text),
    decide: (...decisions: Decision[]) => changes.submit((opened) => planDecisions(opened, decisions)),
  };
}

test('applies a change in memory immediately, and writes its files later', async () => {
  const { state, changes, decide, read } = open();
  expect(await decide(accept('Ada Vale', 'ferry'))).toMatchObject({ type: 'planned' });
  expect(state.opened.entity.get('ada-vale')?.data.name).toBe('Ada Vale');
  expect(state.review.texts.get('ferry')?.record.data.entities).toEqual([{ id: 'ada-vale', as: [] }]);
  await changes.settled();
  expect(read('content/entities/people/ada-vale.yaml')).toBe('name: Ada Vale\nkind: person\n');
  expect(read('content/articles/ferry.md')).toContain('entities: [ada-vale]');
});

test('undoes changes one by one, in memory and in the files', async () => {
  const { state, changes, decide, read } = open();
  const before = read('content/articles/ferry.md');
  await decide(accept('Ada Vale', 'ferry'));
  await decide({ type: 'refuse', words: 'Oldport' });
  expect(changes.undoTitle).toBe('Refusal of “Oldport”');
  expect(await changes.undo()).toBe('Refusal of “Oldport”');
  expect(await changes.undo()).toBe('Acceptance of “Ada Vale”');
  expect(await changes.undo()).toBeUndefined();
  await changes.settled();
  expect(state.opened.content.entities).toEqual([]);
  expect(state.review.decided.everywhere).toEqual([]);
  expect(read('content/articles/ferry.md')).toBe(before);
  expect(() => read('content/entities/people/ada-vale.yaml')).toThrow('ENOENT');
  expect(() => read('content/review.yaml')).toThrow('ENOENT');
});

test('reverts a change instead of overwriting a file that was changed in an editor, and reports the difference', async () => {
  const { contentDir, state, changes, failed, decide, read, edit } = open();
  const edited = files['articles/ferry.md']!.toString().replace('took the ferry', 'missed the ferry');
  edit('content/articles/ferry.md', edited);
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'ferry'));
  await decide({ type: 'refuse', words: 'Oldport' });
  release();
  await changes.settled();
  expect(failed).toHaveLength(1);
  expect(failed[0]!.title).toBe('Acceptance of “Ada Vale”');
  expect(failed[0]!.changed).toEqual([
    {
      file: 'content/articles/ferry.md',
      lines: [' ---', ' ', '-Ada Vale took the ferry to Oldport.', '+Ada Vale missed the ferry to Oldport.'],
    },
  ]);
  expect(read('content/articles/ferry.md')).toBe(edited);
  expect(() => read('content/entities/people/ada-vale.yaml')).toThrow('ENOENT');
  // Later changes that depended on it are undone as well.
  expect(() => read('content/review.yaml')).toThrow('ENOENT');
  expect(state.opened.content.entities).toEqual([]);
  expect(changes.undoTitle).toBeUndefined();

  // The edit has been read, so the decision can be made again.
  expect(state.textOf('content/articles/ferry.md')).toBe(edited);
  await decide(accept('Ada Vale', 'ferry'));
  await changes.settled();
  expect(failed).toHaveLength(1);
  expect(read('content/articles/ferry.md')).toBe(edited.replace('entities: []', 'entities: [ada-vale]'));
});

test('reads a file again that was changed in an editor, and no longer undoes earlier changes of it', async () => {
  const { state, changes, failed, decide, edit } = open();
  await decide(accept('Ada Vale', 'ferry'));
  await decide({ type: 'refuse', words: 'Oldport' });
  await changes.settled();
  const edited = article('', 'Ada Vale lit two lamps.', { title: 'The lamps' });
  edit('content/articles/lamp.md', edited);
  await changes.reread(['content/articles/lamp.md', 'content/articles/ferry.md']);
  expect(state.review.texts.get('lamp')?.record.data.title).toBe('The lamps');
  expect(changes.undoTitle).toBe('Refusal of “Oldport”');

  const ferry = state.textOf('content/articles/ferry.md')!;
  edit('content/articles/ferry.md', ferry.replace('took', 'missed'));
  await changes.reread(['content/articles/ferry.md']);
  expect(await changes.undo()).toBe('Refusal of “Oldport”');
  expect(await changes.undo()).toBeUndefined();
  await changes.settled();
  expect(failed).toEqual([]);
});

test('does not read a file with an unwritten change again, because that change is reverted', async () => {
  const { contentDir, state, changes, failed, decide, read, edit } = open();
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'lamp'));
  const edited = article('', 'Ada Vale lit two lamps.', { title: 'The lamps' });
  edit('content/articles/lamp.md', edited);
  await changes.reread(['content/articles/lamp.md']);
  expect(state.opened.entity.has('ada-vale')).toBe(true);
  release();
  await changes.settled();
  expect(failed.map(({ title }) => title)).toEqual(['Acceptance of “Ada Vale”']);
  expect(read('content/articles/lamp.md')).toBe(edited);
  expect(state.review.texts.get('lamp')?.record.data.title).toBe('The lamps');
  expect(state.opened.entity.has('ada-vale')).toBe(false);
});

test('changes nothing if a plan is refused, and returns the reasons', async () => {
  const { changes, decide } = open();
  expect(await decide(accept('Ada Vale', 'no-such-article'))).toMatchObject({
    type: 'refused',
    refusals: [{ message: 'There is no article "no-such-article", or it can’t be read.' }],
  });
  expect(changes.pending).toBe(0);
  expect(changes.undoTitle).toBeUndefined();
});

test('waits for the lock of the commands before writing', async () => {
  const { contentDir, changes, waited, decide, read } = open();
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'lamp'));
  while (waited.length === 0) await nextTurn();
  expect(waited).toEqual([process.pid]);
  expect(read('content/articles/lamp.md')).toContain('entities: []');
  expect(changes.pending).toBe(1);
  release();
  await changes.settled();
  expect(read('content/articles/lamp.md')).toContain('entities: [ada-vale]');
});
