import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { AppliedChange } from '../../../../src/desk/server/content/queue/change.ts';
import type { BatchConflict } from '../../../../src/desk/server/content/queue/change-batch.ts';
import { ChangeWriter } from '../../../../src/desk/server/content/queue/change-writer.ts';
import type { DecisionJournal } from '../../../../src/desk/server/content/queue/decision-journal.ts';
import type { ContentState } from '../../../../src/desk/server/content/state/content-state.ts';
import type { WriteResult } from '../../../../src/desk/server/content/writer/write-files.ts';

// All files are fiction, and are on no disk.
const change = (name: string): AppliedChange => ({
  title: `Edit of ${name}`,
  changes: [{ file: name, before: 'Before.', after: 'After.' }],
  planner: () => ({ refusals: [] }),
  entry: name,
});

/** Opens a writer; the test says what comes of each batch, and which files others have changed. */
function open() {
  const disk = new Map<string, string>();
  const written: string[][] = [];
  const waiting: ((result: WriteResult) => void)[] = [];
  /** The number of changes that are being written, each time that it may have changed. */
  const pending: number[] = [];
  const conflicts: BatchConflict[] = [];
  const state = { contentDir: '/fiction', onDisk: (file: string) => disk.get(file) ?? 'Before.' };
  const journal = {
    removal: (entry: string) => ({ file: `journal of ${entry}`, before: '', after: undefined }),
  };
  const writer = new ChangeWriter(
    state as unknown as ContentState,
    {
      write: ({ changes }) => {
        written.push(changes.flatMap(({ file }) => (file.startsWith('journal') ? [] : file)));
        return new Promise((resolve) => waiting.push(resolve));
      },
      close: async () => undefined,
    },
    journal as unknown as DecisionJournal,
    {
      onProgress: () => pending.push(writer.pending),
      onConflict: (conflict) => {
        conflicts.push(conflict);
        writer.takeAll();
      },
    },
  );
  return {
    writer,
    disk,
    written,
    pending,
    conflicts,
    end: async (result: WriteResult = { type: 'written' }) => {
      waiting.shift()!(result);
      await nextTurn();
    },
  };
}

const failed: WriteResult = { type: 'failed', message: 'A file was changed.' };

test('what waits is written at once, 2000 files at a time', async () => {
  const { writer, written, pending, end } = open();
  for (let at = 0; at < 2101; at += 1) writer.add(change(`${at}.md`));
  expect(writer.pending).toBe(2101);
  await end();
  await end();
  expect(written.map(({ length }) => length)).toEqual([1, 2000, 100]);
  await end();
  await writer.settled();
  expect([writer.pending, writer.unwritten, pending]).toEqual([0, [], [2100, 100, 0, 0]]);
});

test('where nothing is left to be written, trying again does nothing, and the next change is written', async () => {
  const { writer, written, pending, end } = open();
  writer.start();
  writer.add(change('ferry.md'));
  expect(written).toEqual([['ferry.md']]);
  await end();
  writer.start();
  expect(pending).toEqual([0, 0]);
  writer.add(change('lamp.md'));
  expect(written).toEqual([['ferry.md'], ['lamp.md']]);
});

test('a change whose files others have changed is taken back alone, after all that was made before it', async () => {
  const { writer, disk, written, conflicts, pending, end } = open();
  writer.add(change('quay.md'));
  for (const name of ['ferry.md', 'lamp.md', 'mill.md']) writer.add(change(name));
  await end();
  disk.set('lamp.md', 'Of another.');
  await end(failed);
  expect(conflicts).toEqual([]);
  await end();
  await end(failed);
  expect(written).toEqual([
    ['quay.md'],
    ['ferry.md', 'lamp.md', 'mill.md'],
    ['ferry.md'],
    ['lamp.md', 'mill.md'],
  ]);
  expect(conflicts).toMatchObject([{ index: 0, changed: [{ file: 'lamp.md' }] }]);
  expect([writer.fault, pending]).toEqual([undefined, [3, 3, 2, 0, 0]]);
});

test('while the files can’t be written, the changes wait without being written, and the reason is known', async () => {
  const { writer, written, pending, end } = open();
  writer.add(change('ferry.md'));
  await end({ type: 'failed', message: 'The disk is full.' });
  expect(writer.unwritten.map(({ entry }) => entry)).toEqual(['ferry.md']);
  expect([writer.pending, writer.fault, pending]).toEqual([0, 'The disk is full.', [0]]);
  writer.add(change('lamp.md'));
  expect(writer.pending).toBe(2);
  await end();
  await writer.settled();
  expect(written).toEqual([['ferry.md'], ['ferry.md', 'lamp.md']]);
  expect([writer.pending, writer.fault, pending]).toEqual([0, undefined, [0, 0, 0]]);
});
