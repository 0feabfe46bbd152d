import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { EditableContent } from '../../../src/authority/open/authority.ts';
import { type Decision, decisionTitle } from '../../../src/authority/plans/decisions.ts';
import { planDecisions } from '../../../src/authority/plans/plan-decisions.ts';
import { ChangeQueue, type ChangeSettings } from '../../../src/desk/server/content/queue/change-queue.ts';
import { ContentState } from '../../../src/desk/server/content/state/content-state.ts';
import { sliceMilliseconds } from '../../../src/desk/server/content/state/drive-steps.ts';
import { DecisionJournal } from '../../../src/desk/server/content/queue/decision-journal.ts';
import { type WriteRequest, writeFiles } from '../../../src/desk/server/content/writer/write-files.ts';
import type { Disk } from '../../../src/files/disk.ts';
import { privateFolder } from '../../../src/files/private-folder.ts';
import { takeLock } from '../../../src/workspace/lock.ts';
import { failingDisk } from '../../support/failing-disk.ts';
import { article, type Files, filesIn, writeContent } from '../../support/content.ts';

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

interface OpenedQueue {
  /** Fails in place of writing. */
  readonly fail?: () => Promise<never>;
  readonly disk?: Disk;
  /** Called when other work of the desk has its turn. */
  readonly atRest?: () => Promise<unknown>;
}

/** Opens a queue of changes, also in a content folder that an earlier one has left; `previous` is that of the same desk. */
function open(
  { fail, disk, atRest = () => nextTurn() }: OpenedQueue = {},
  contentDir = writeContent(files),
  previous?: ChangeQueue,
) {
  const state = new ContentState(contentDir, {});
  const waited: number[] = [];
  const requests: WriteRequest[] = [];
  const changed: (readonly string[])[] = [];
  const faults = { fail };
  /** What the desk shows after each change of it: how many are being saved, and how many are not saved. */
  const shown: (readonly [pending: number, unsaved: number])[] = [];
  const settings: ChangeSettings = {
    writer: {
      write(request, onWait) {
        requests.push(request);
        return faults.fail ? faults.fail() : writeFiles(request, onWait);
      },
      close: () => Promise.resolve(),
    },
    journal: new DecisionJournal(contentDir, disk),
    onChanged: (_, changedFiles) => changed.push(changedFiles),
    onSaving: (waitsFor) => {
      if (waitsFor !== undefined) waited.push(waitsFor);
      if (opened.changes) shown.push([opened.changes.pending, opened.changes.unsaved.length]);
    },
    rest: async () => {
      await atRest();
    },
  };
  const opened: { changes?: ChangeQueue } = {};
  const changes = new ChangeQueue(state, settings, previous);
  opened.changes = changes;
  changes.restore();
  const path = (file: string) => join(dirname(contentDir), file);
  return {
    contentDir,
    state,
    changes,
    waited,
    requests,
    changed,
    faults,
    shown,
    journal: () => readdirSync(join(privateFolder(contentDir), 'decisions/content')),
    read: (file: string) => readFileSync(path(file), 'utf8'),
    edit: (file: string, text: string) => writeFileSync(path(file), text),
    decide: (...decisions: Decision[]) =>
      changes.submitOrList((opened) => planDecisions(opened, decisions), decisionTitle(decisions)),
  };
}

const noSpace = () =>
  Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));

/** Has each step take as long as the desk may work without a rest. */
function restAfterEachStep(): void {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += sliceMilliseconds));
  onTestFinished(() => clock.mockRestore());
}

test('applies a change in memory immediately, and writes its files later', async () => {
  const { state, changes, changed, decide, read } = open();
  expect(await decide(accept('Ada Vale', 'ferry'))).toMatchObject({ type: 'planned' });
  expect(state.opened.entity.get('ada-vale')?.data.name).toBe('Ada Vale');
  expect(state.review.texts.get('ferry')?.record.data.entities).toEqual([{ id: 'ada-vale', as: [] }]);
  await changes.settled();
  expect(read('content/entities/people/ada-vale.yaml')).toBe('name: Ada Vale\nkind: person\n');
  expect(read('content/articles/ferry.md')).toContain('entities: [ada-vale]');
  expect(changed).toEqual([['content/entities/people/ada-vale.yaml', 'content/articles/ferry.md']]);
});

test('undoes changes one by one, in memory and in the files', async () => {
  const { state, changes, decide, read } = open();
  const before = read('content/articles/ferry.md');
  await decide(accept('Ada Vale', 'ferry'));
  await decide({ type: 'refuse', words: 'Oldport' });
  expect(changes.undoTitle).toBe('Refusal of “Oldport”');
  expect(await changes.undo()).toEqual({ type: 'undone', title: 'Refusal of “Oldport”' });
  expect(await changes.undo()).toEqual({ type: 'undone', title: 'Acceptance of “Ada Vale”' });
  expect(await changes.undo()).toEqual({ type: 'nothing' });
  await changes.settled();
  expect(state.opened.content.entities).toEqual([]);
  expect(state.review.decided.everywhere).toEqual([]);
  expect(read('content/articles/ferry.md')).toBe(before);
  expect(() => read('content/entities/people/ada-vale.yaml')).toThrow('ENOENT');
  expect(() => read('content/review.yaml')).toThrow('ENOENT');
});

test('reverts a change instead of overwriting a file that was changed in an editor, and reports the difference', async () => {
  const { contentDir, state, changes, decide, read, edit, journal } = open();
  const edited = files['articles/ferry.md']!.toString().replace('took the ferry', 'missed the ferry');
  edit('content/articles/ferry.md', edited);
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'ferry'));
  await decide({ type: 'refuse', words: 'Oldport' });
  release();
  await changes.settled();
  expect(changes.unsaved).toMatchObject([
    {
      title: 'Acceptance of “Ada Vale”',
      reason: 'content/articles/ferry.md was changed in an editor.',
      changed: [
        {
          file: 'content/articles/ferry.md',
          lines: [
            ' ---',
            ' ',
            '-Ada Vale took the ferry to Oldport.',
            '+Ada Vale missed the ferry to Oldport.',
          ],
        },
      ],
    },
  ]);
  expect(read('content/articles/ferry.md')).toBe(edited);
  expect(() => read('content/entities/people/ada-vale.yaml')).toThrow('ENOENT');
  expect(state.opened.content.entities).toEqual([]);
  // The later change was planned again without it.
  expect(read('content/review.yaml')).toBe('refused:\n  - Oldport\n');
  expect(changes.undoTitle).toBe('Refusal of “Oldport”');

  // The edit has been read, so the decision can be made again.
  expect(state.textOf('content/articles/ferry.md')).toBe(edited);
  changes.tryAgain();
  await changes.settled();
  expect(changes.unsaved).toEqual([]);
  expect(read('content/articles/ferry.md')).toBe(edited.replace('entities: []', 'entities: [ada-vale]'));
  expect(journal()).toEqual([]);
});

test('lists a later change that depends on one that could not be written', async () => {
  const { contentDir, changes, decide, read, edit } = open();
  edit('content/articles/ferry.md', `${read('content/articles/ferry.md')}Edited.\n`);
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'ferry'));
  await changes.submitOrList(
    (opened) =>
      opened.entity.has('ada-vale')
        ? planDecisions(opened, [accept('Ada Vale', 'lamp')])
        : { refusals: [{ message: 'There is no entity "ada-vale".', advice: 'Make it.' }] },
    'Acceptance in another article',
  );
  release();
  await changes.settled();
  expect(changes.unsaved.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
    'Acceptance of “Ada Vale”: content/articles/ferry.md was changed in an editor.',
    'Acceptance in another article: There is no entity "ada-vale". Make it.',
  ]);
  changes.tryAgain();
  await changes.settled();
  expect(changes.unsaved).toEqual([]);
  expect(read('content/articles/lamp.md')).toContain('entities: [ada-vale]');
});

test('drops a change that was undone before it turned out that it can’t be written', async () => {
  const { contentDir, changes, decide, read, edit, journal } = open();
  edit('content/articles/ferry.md', `${read('content/articles/ferry.md')}Edited.\n`);
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'ferry'));
  await changes.undo();
  await decide({ type: 'refuse', words: 'Oldport' });
  release();
  await changes.settled();
  expect(changes.unsaved).toEqual([]);
  expect(journal()).toEqual([]);
  expect(await changes.undo()).toEqual({ type: 'undone', title: 'Refusal of “Oldport”' });
  expect(await changes.undo()).toEqual({ type: 'nothing' });
});

test('keeps changes while the disk is full, lists all of them, and writes them when it is tried again', async () => {
  const { state, changes, decide, read, requests, faults, journal } = open({ fail: noSpace });
  await decide(accept('Ada Vale', 'ferry'));
  await decide(accept('Ada Vale', 'lamp'));
  await decide({ type: 'refuse', words: 'Oldport' });
  await changes.settled();
  expect(changes.unsaved.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
    'Acceptance of “Ada Vale”: The disk is full.',
    'Acceptance of “Ada Vale”: The disk is full.',
    'Refusal of “Oldport”: The disk is full.',
  ]);
  expect(changes.fault).toBe('The disk is full.');
  expect(changes.pending).toBe(0);
  expect(journal()).toHaveLength(3);
  expect(state.opened.entity.has('ada-vale')).toBe(true);
  const tries = requests.length;
  faults.fail = undefined;
  changes.tryAgain();
  await changes.settled();
  expect(requests.length).toBe(tries + 1);
  expect(changes.unsaved).toEqual([]);
  expect(changes.fault).toBeUndefined();
  expect(read('content/articles/lamp.md')).toContain('entities: [ada-vale]');
  expect(read('content/review.yaml')).toBe('refused:\n  - Oldport\n');
  expect(journal()).toEqual([]);
});

test('after a rejected write, the next change is written together with the first', async () => {
  const opened = open({ fail: () => Promise.reject(new Error('The thread is gone.')) });
  const { changes, decide, read, faults } = opened;
  await decide(accept('Ada Vale', 'ferry'));
  await changes.settled();
  expect(changes.unsaved.map(({ reason }) => reason)).toEqual(['The thread is gone.']);
  faults.fail = undefined;
  await decide({ type: 'refuse', words: 'Oldport' });
  await changes.settled();
  expect(changes.unsaved).toEqual([]);
  expect(read('content/articles/ferry.md')).toContain('entities: [ada-vale]');
  expect(read('content/review.yaml')).toBe('refused:\n  - Oldport\n');
});

test('discards what could not be saved', async () => {
  const { state, changes, changed, decide, read, faults, journal } = open({ fail: noSpace });
  await changes.discard();
  expect(changed).toEqual([]);
  const known = state.textOf('content/articles/ferry.md');
  await decide(accept('Ada Vale', 'ferry'));
  await decide({ type: 'refuse', words: 'Oldport' });
  await decide({ type: 'refuse', words: 'Vale' });
  await changes.settled();
  const made = changed.flat();
  await changes.discard();
  expect(changes.unsaved).toEqual([]);
  expect(changes.fault).toBeUndefined();
  expect(journal()).toEqual([]);
  expect(state.opened.content.entities).toEqual([]);
  expect(state.textOf('content/articles/ferry.md')).toBe(known);
  expect(state.textOf('content/review.yaml')).toBeUndefined();
  expect(state.review.decided.everywhere).toEqual([]);
  // The page learns that these files are as they were.
  expect(changed.at(-1)).toEqual(made);
  faults.fail = undefined;
  await decide({ type: 'refuse', words: 'Oldport' });
  await changes.settled();
  expect(() => read('content/entities/people/ada-vale.yaml')).toThrow('ENOENT');
  expect(await changes.undo()).toEqual({ type: 'undone', title: 'Refusal of “Oldport”' });
  expect(await changes.undo()).toEqual({ type: 'nothing' });
});

test('does not apply a change that can’t be recorded in the journal, and lists it', async () => {
  // The first write of a decision is that of its text.
  const { disk } = failingDisk(1, false);
  const { state, changes, decide, read } = open({ disk });
  await decide(accept('Ada Vale', 'ferry'));
  expect(state.opened.content.entities).toEqual([]);
  expect(changes.unsaved.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
    'Acceptance of “Ada Vale”: The disk is full.',
  ]);
  changes.tryAgain();
  await changes.settled();
  expect(changes.unsaved).toEqual([]);
  expect(read('content/entities/people/ada-vale.yaml')).toBe('name: Ada Vale\nkind: person\n');
});

test('writes the changes that wait as one', async () => {
  const { contentDir, changes, decide, read, requests } = open();
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'ferry'));
  for (const words of ['One', 'Two', 'Three', 'Four', 'Five']) await decide({ type: 'refuse', words });
  expect(changes.pending).toBe(6);
  release();
  await changes.settled();
  expect(requests.map(({ title }) => title)).toEqual(['Acceptance of “Ada Vale”', '5 decisions of the desk']);
  expect(requests[1]!.changes.filter(({ file }) => file.startsWith('content/'))).toHaveLength(1);
  expect(read('content/review.yaml')).toBe('refused:\n  - One\n  - Two\n  - Three\n  - Four\n  - Five\n');
});

test('undoes a change whose files are as it left them, and says why another can’t be undone', async () => {
  const { changes, decide, edit, read, state } = open();
  await decide({ type: 'refuse', words: 'Oldport' });
  await decide(accept('Ada Vale', 'ferry'));
  await decide(accept('Ada Vale', 'lamp'));
  await changes.settled();
  edit('content/articles/lamp.md', `${read('content/articles/lamp.md')}Edited.\n`);
  await changes.reread(['content/articles/lamp.md']);
  expect(changes.undoTitle).toBe('Acceptance of “Ada Vale”');
  expect(await changes.undo()).toEqual({
    type: 'refused',
    title: 'Acceptance of “Ada Vale”',
    reason: 'content/articles/lamp.md was changed in an editor since.',
  });
  // The record is still listed by the edited article.
  expect(await changes.undo()).toMatchObject({
    type: 'refused',
    reason: expect.stringContaining('There is no entity "ada-vale".') as unknown,
  });
  expect(await changes.undo()).toEqual({ type: 'undone', title: 'Refusal of “Oldport”' });
  expect(await changes.undo()).toEqual({ type: 'nothing' });
  await changes.settled();
  expect(state.opened.entity.has('ada-vale')).toBe(true);
  expect(read('content/articles/lamp.md')).toContain('Edited.');
  expect(changes.unsaved).toEqual([]);
});

test('reads a file again that was changed in an editor', async () => {
  const { state, changes, decide, edit } = open();
  await decide(accept('Ada Vale', 'ferry'));
  await changes.settled();
  const edited = article('', 'Ada Vale lit two lamps.', { title: 'The lamps' });
  edit('content/articles/lamp.md', edited);
  await changes.reread(['content/articles/lamp.md', 'content/articles/ferry.md']);
  expect(state.review.texts.get('lamp')?.record.data.title).toBe('The lamps');
  expect(await changes.undo()).toEqual({ type: 'undone', title: 'Acceptance of “Ada Vale”' });
});

test('does not read a file with an unwritten change again, because that change is reverted', async () => {
  const { contentDir, state, changes, decide, read, edit } = open();
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'lamp'));
  const edited = article('', 'Ada Vale lit two lamps.', { title: 'The lamps' });
  edit('content/articles/lamp.md', edited);
  await changes.reread(['content/articles/lamp.md']);
  expect(state.review.texts.get('lamp')?.record.data.title).toBe('The lamp');
  expect(state.opened.entity.has('ada-vale')).toBe(true);
  release();
  await changes.settled();
  expect(changes.unsaved.map(({ title }) => title)).toEqual(['Acceptance of “Ada Vale”']);
  expect(read('content/articles/lamp.md')).toBe(edited);
  expect(state.review.texts.get('lamp')?.record.data.title).toBe('The lamps');
  expect(state.opened.entity.has('ada-vale')).toBe(false);
});

test('lists a decision whose planning failed, and makes the next one', async () => {
  const { changes, decide } = open();
  const failing = () => {
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
  };
  const outcome = await changes.submitOrList(failing, 'Acceptance of “Ada Vale”');
  expect(outcome).toMatchObject({ type: 'failed', reason: 'The disk reports an error.' });
  expect(changes.unsaved.map(({ title }) => title)).toEqual(['Acceptance of “Ada Vale”']);
  expect(await decide({ type: 'refuse', words: 'Oldport' })).toMatchObject({ type: 'planned' });
});

test('changes nothing if a plan is refused, and returns the reasons', async () => {
  const { changes } = open();
  const decisions = [accept('Ada Vale', 'no-such-article')];
  expect(await changes.submit((opened) => planDecisions(opened, decisions))).toMatchObject({
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

test('takes up what an earlier desk could not write, and lists what no longer fits and what depends on it', async () => {
  const { contentDir, changes, decide, edit, read } = open({ fail: noSpace });
  await decide({ type: 'refuse', words: 'Oldport' });
  await decide(accept('Ada Vale', 'ferry'));
  await decide(accept('Ada Vale', 'lamp'));
  await changes.settled();
  edit('content/articles/ferry.md', `${read('content/articles/ferry.md')}Edited.\n`);
  const folder = join(privateFolder(contentDir), 'decisions/content');
  writeFileSync(join(folder, `000009-${process.pid}-1.json`), '{"title":');
  const next = open({}, contentDir);
  expect(next.shown).toHaveLength(3);
  expect(next.shown.at(-1)).toEqual([1, 3]);
  const listed = () => next.changes.unsaved.map(({ title, reason }) => `${title}: ${reason}`);
  const faults = [
    'Acceptance of “Ada Vale”: content/articles/ferry.md was changed since.',
    expect.stringContaining('Acceptance of “Ada Vale”: content/articles/lamp.md') as string,
    `A decision: Its file 000009-${process.pid}-1.json in the journal can’t be read.`,
  ];
  expect(listed()).toEqual(faults);
  next.changes.tryAgain();
  await next.changes.settled();
  expect(listed()).toEqual(faults);
  expect(read('content/review.yaml')).toBe('refused:\n  - Oldport\n');
  expect(read('content/articles/lamp.md')).toContain('entities: []');
  await next.changes.discard();
  expect([listed(), next.journal()]).toEqual([[], []]);
});

test('content that is opened again lists each decision once, and undoes it once', async () => {
  const first = open({ fail: noSpace });
  await first.decide({ type: 'refuse', words: 'Oldport' });
  await first.changes.settled();
  const failing = () => {
    throw new Error('It failed.');
  };
  await first.changes.submitOrList(failing, 'Another decision');
  const titles = ({ unsaved }: ChangeQueue) => unsaved.map(({ title }) => title);
  expect(titles(first.changes)).toEqual(['Refusal of “Oldport”', 'Another decision']);
  const second = open({ fail: noSpace }, first.contentDir, first.changes);
  await second.changes.settled();
  expect(titles(second.changes)).toEqual(['Refusal of “Oldport”', 'Another decision']);
  second.faults.fail = undefined;
  expect(await second.changes.undo()).toEqual({ type: 'undone', title: 'Refusal of “Oldport”' });
  expect(await second.changes.undo()).toEqual({ type: 'nothing' });
});

test('content that is opened again undoes what was saved before, unless its file was changed in an editor', async () => {
  const first = open();
  await first.decide({ type: 'refuse', words: 'Oldport' });
  await first.decide(accept('Ada Vale', 'lamp'));
  await first.changes.settled();
  first.edit('content/articles/lamp.md', `${first.read('content/articles/lamp.md')}Edited.\n`);
  await first.changes.reread(['content/articles/lamp.md']);
  const second = open({}, first.contentDir, first.changes);
  expect(await second.changes.undo()).toEqual({
    type: 'refused',
    title: 'Acceptance of “Ada Vale”',
    reason: 'content/articles/lamp.md was changed in an editor since.',
  });
  expect(await second.changes.undo()).toEqual({ type: 'undone', title: 'Refusal of “Oldport”' });
  await second.changes.settled();
  expect(() => second.read('content/review.yaml')).toThrow('ENOENT');
});

test('a decision that is listed with its file in the journal is listed once when the content is opened again', async () => {
  const { contentDir, changes, decide, edit, read } = open();
  edit('content/articles/ferry.md', `${read('content/articles/ferry.md')}Edited.\n`);
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'ferry'));
  release();
  await changes.settled();
  const again = open({}, contentDir, changes);
  expect(again.changes.unsaved.map(({ reason }) => reason)).toEqual([
    'content/articles/ferry.md was changed in an editor.',
  ]);
});

test('counts the files that others have changed, and says so only of those', async () => {
  const { contentDir, changes, changed, edit } = open();
  const lamp = 'content/articles/lamp.md';
  await changes.reread([lamp]);
  expect([changes.filesReread, changed]).toEqual([0, []]);
  edit(lamp, article('', 'Ada Vale lit two lamps.', { title: 'The lamps' }));
  await changes.reread([lamp, 'content/articles/ferry.md']);
  expect([changes.filesReread, changed]).toEqual([1, [[lamp]]]);
  // The settings were changed by others, so that all was opened again.
  expect(open({}, contentDir, changes).changes.filesReread).toBe(2);
});

test('an undoing that can’t be recorded in the journal changes nothing, and is possible later', async () => {
  // The first three calls record the decision.
  const { disk } = failingDisk(4, false);
  const { changes, decide, read } = open({ disk });
  await decide({ type: 'refuse', words: 'Oldport' });
  const title = 'Refusal of “Oldport”';
  expect(await changes.undo()).toEqual({ type: 'refused', title, reason: 'The disk is full.' });
  await changes.settled();
  expect(read('content/review.yaml')).toBe('refused:\n  - Oldport\n');
  expect(await changes.undo()).toEqual({ type: 'undone', title });
});

test('closing tries a last time to write what could not be written, and waits for it', async () => {
  const { contentDir, changes, decide, faults, read, waited } = open();
  const begun = Promise.withResolvers();
  const lock = { release: () => {} };
  faults.fail = async () => {
    faults.fail = undefined;
    await begun.promise;
    lock.release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
    return noSpace();
  };
  await decide({ type: 'refuse', words: 'Oldport' });
  const closed = changes.close();
  begun.resolve(undefined);
  while (waited.length === 0) await nextTurn();
  lock.release();
  await closed;
  expect(read('content/review.yaml')).toBe('refused:\n  - Oldport\n');
});

test('discarding what could not be saved leaves alone what is being written', async () => {
  const { contentDir, state, changes, decide, read } = open();
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'ferry'));
  const discarded = changes.discard();
  release();
  await discarded;
  expect(state.opened.entity.has('ada-vale')).toBe(true);
  expect(read('content/articles/ferry.md')).toContain('entities: [ada-vale]');
  expect(changes.undoTitle).toBe('Acceptance of “Ada Vale”');
});

test('shows that what could not be written is tried again, and what became of it', async () => {
  const { changes, decide, faults, shown } = open({ fail: noSpace });
  await decide({ type: 'refuse', words: 'Oldport' });
  await changes.settled();
  expect(shown.at(-1)).toEqual([0, 1]);
  faults.fail = undefined;
  changes.tryAgain();
  expect(shown.at(-1)).toEqual([1, 1]);
  await changes.settled();
  expect(shown.at(-1)).toEqual([0, 0]);
});

test('undoing passes over a change that was reverted while its undoing was planned', async () => {
  restAfterEachStep();
  const conflict = { isAwaited: false };
  const { contentDir, changes, decide, edit, read, state } = open({
    atRest: async () => {
      if (conflict.isAwaited) release();
      while (conflict.isAwaited && changes.unsaved.length === 0) await nextTurn();
    },
  });
  await decide({ type: 'refuse', words: 'Oldport' });
  await changes.settled();
  edit('content/articles/ferry.md', `${read('content/articles/ferry.md')}Edited.\n`);
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'ferry'));
  conflict.isAwaited = true;
  expect(await changes.undo()).toEqual({ type: 'undone', title: 'Refusal of “Oldport”' });
  await changes.settled();
  expect(changes.unsaved.map(({ title }) => title)).toEqual(['Acceptance of “Ada Vale”']);
  expect(state.opened.content.entities).toEqual([]);
  expect(() => read('content/review.yaml')).toThrow('ENOENT');
  expect(changes.undoTitle).toBeUndefined();
});

test('takes up a decision whose files are as it found them, though a file that it does not change makes it wrong', async () => {
  const { contentDir, changes, decide, read, faults } = open();
  await decide(accept('Ada Vale', 'ferry'));
  await changes.settled();
  faults.fail = noSpace;
  await decide(accept('Ada Vale', 'lamp'));
  await changes.settled();
  rmSync(join(contentDir, 'entities/people/ada-vale.yaml'));
  const next = open({}, contentDir);
  await next.changes.settled();
  expect(next.changes.unsaved).toEqual([]);
  expect(read('content/articles/lamp.md')).toContain('entities: [ada-vale]');
  expect(next.journal()).toEqual([]);
});

test('a change is planned again if the content was reverted while its entry in the journal was made', async () => {
  restAfterEachStep();
  const conflict = { isAwaited: false };
  const { contentDir, changes, edit, read, decide } = open({
    atRest: async () => {
      if (conflict.isAwaited) release();
      while (conflict.isAwaited && changes.unsaved.length === 0) await nextTurn();
    },
  });
  edit('content/articles/ferry.md', `${read('content/articles/ferry.md')}Edited.\n`);
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide(accept('Ada Vale', 'ferry'));
  conflict.isAwaited = true;
  const plan = (opened: EditableContent) => planDecisions(opened, [accept('Ada Vale', 'lamp')]);
  await changes.submitOrList(plan, 'Acceptance in another article');
  await changes.settled();
  // The record was of the change that was reverted, and is made by the later one now.
  expect(read('content/entities/people/ada-vale.yaml')).toBe('name: Ada Vale\nkind: person\n');
  expect(read('content/articles/lamp.md')).toContain('entities: [ada-vale]');
  expect(read('content/articles/ferry.md')).toContain('entities: []');
});

test('is not settled while a change is planned', async () => {
  restAfterEachStep();
  const { changes, decide, read } = open();
  await decide(accept('Ada Vale', 'ferry'));
  void changes.undo();
  await changes.settled();
  expect(read('content/articles/ferry.md')).toContain('entities: []');
  expect(changes.undoTitle).toBeUndefined();
});

test('a plan is shown without being made', async () => {
  const { contentDir, changes, changed, journal } = open();
  const before = filesIn(contentDir);
  const planned = await changes.preview((opened) => planDecisions(opened, [accept('Ada Vale', 'ferry')]));
  expect('plan' in planned && planned.plan.changes.map(({ file }) => file)).toEqual([
    'content/entities/people/ada-vale.yaml',
    'content/articles/ferry.md',
  ]);
  expect([filesIn(contentDir), changed, changes.undoTitle]).toEqual([before, [], undefined]);
  expect(journal).toThrow('ENOENT');
});

test('a decision that a keeper has carried out in an editor meanwhile is not listed any more when it is tried again', async () => {
  const { contentDir, changes, decide, edit, journal, read } = open();
  const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
  await decide({ type: 'refuse', words: 'Oldport' });
  edit('content/review.yaml', '# By hand.\nrefused:\n  - Oldport\n');
  release();
  await changes.settled();
  expect([changes.unsaved.length, journal().length]).toEqual([1, 1]);
  changes.tryAgain();
  await changes.settled();
  expect([changes.unsaved, journal(), changes.undoTitle]).toEqual([[], [], undefined]);
  expect(read('content/review.yaml')).toBe('# By hand.\nrefused:\n  - Oldport\n');
  // Nothing is to be done, so that nothing is to be undone.
  expect(await decide({ type: 'refuse', words: 'Oldport' })).toMatchObject({ type: 'planned' });
  expect([journal(), changes.undoTitle]).toEqual([[], undefined]);
});

test('an undoing whose file was changed in an editor is listed, and the decision is there to be undone', async () => {
  const { changes, decide, edit, journal, read, state } = open();
  await decide({ type: 'refuse', words: 'Vale' });
  await decide({ type: 'refuse', words: 'Oldport' });
  await changes.settled();
  const edited = 'refused:\n  - Vale\n  - Oldport\n  - Harbour\n';
  edit('content/review.yaml', edited);
  expect(await changes.undo()).toEqual({ type: 'undone', title: 'Refusal of “Oldport”' });
  await changes.settled();
  expect(changes.unsaved.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
    'Undo: Refusal of “Oldport”: content/review.yaml was changed in an editor.',
  ]);
  expect(changes.undoTitle).toBe('Refusal of “Oldport”');
  expect(state.textOf('content/review.yaml')).toBe(edited);
  await changes.discard();
  expect([changes.unsaved, journal(), read('content/review.yaml')]).toEqual([[], [], edited]);
});
