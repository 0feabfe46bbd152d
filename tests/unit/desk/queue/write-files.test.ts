import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startWriter } from '../../../../src/desk/server/content/writer/file-writer.ts';
import { writeFiles } from '../../../../src/desk/server/content/writer/write-files.ts';
import { nodeDisk } from '../../../../src/files/disk.ts';
import { article, writeContent } from '../../../support/content.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

// All texts are fiction.
const before = article('', 'Before.');
const after = article('', 'After.');
const change = { file: 'content/articles/ferry.md', before, after };
const orderIn = (contentDir: string) => ({ contentDir, title: 'A change', changes: [change] });
const open = () => writeContent({ 'articles/ferry.md': before });
const textIn = (contentDir: string) => readFileSync(join(contentDir, 'articles/ferry.md'), 'utf8');
const neverWaits = () => expect.unreachable();

test('a change is written once, and leaves no lock behind', async () => {
  const contentDir = open();
  expect(await writeFiles(orderIn(contentDir), neverWaits)).toEqual({ type: 'written' });
  expect(textIn(contentDir)).toBe(after);
  expect(existsSync(join(contentDir, '.changes.lock'))).toBe(false);
  // A thread that ended may have written it.
  const disk = { ...nodeDisk, write: () => expect.unreachable() };
  expect(await writeFiles(orderIn(contentDir), neverWaits, disk)).toEqual({ type: 'written' });
});

test('what the disk refuses is told, and other faults are thrown; the file is as it was, and nothing locked', async () => {
  const contentDir = open();
  const failing = (error: Error) => ({
    ...nodeDisk,
    write() {
      throw error;
    },
  });
  const full = failing(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }));
  expect(await writeFiles(orderIn(contentDir), neverWaits, full)).toEqual({
    type: 'failed',
    message: 'The disk is full.',
  });
  const broken = failing(new Error('A fault of the program.'));
  expect((await faultOf(writeFiles(orderIn(contentDir), neverWaits, broken))).message).toMatch(
    'A fault of the program.',
  );
  expect(textIn(contentDir)).toBe(before);
  expect(readdirSync(contentDir)).not.toContain('.changes.lock');
});

test('a file that another has changed is not overwritten, and the reason told', async () => {
  const contentDir = writeContent({ 'articles/ferry.md': article('', 'Of another.') });
  expect(await writeFiles(orderIn(contentDir), neverWaits)).toMatchObject({ type: 'failed' });
  expect(textIn(contentDir)).toContain('Of another.');
});

test('of changes that are given at the same time, each is told what came of it', async () => {
  const contentDir = open();
  const { write, close } = startWriter();
  const late = { ...change, before: article('', 'As nobody has it.'), after: article('', 'Later.') };
  const [first, second, third] = await Promise.all([
    write(orderIn(contentDir), neverWaits),
    write({ ...orderIn(contentDir), changes: [late] }, neverWaits),
    write({ ...orderIn(contentDir), changes: [{ ...change, before: after, after: before }] }, neverWaits),
  ]);
  expect([first.type, second.type, third.type]).toEqual(['written', 'failed', 'written']);
  expect(textIn(contentDir)).toBe(before);
  await close();
});
