import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BackupFault } from '../../../src/copies/backup-manifest.ts';
import { previewReturn } from '../../../src/copies/bring-back.ts';
import { datedCopies, keepDatedCopy } from '../../../src/copies/dated-copies.ts';
import { verifyBackup, withBackup } from '../../../src/copies/open-backup.ts';
import { writeBackup } from '../../../src/copies/write-backup.ts';
import { article } from '../../support/content.ts';
import { archiveOfAllParts, backUp, copyTime } from '../../support/copies/backups.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

// All of it is fiction.

test('the progress of a backup is told file by file', () => {
  const contentDir = archiveOfAllParts();
  const told: (readonly [number, number])[] = [];
  const { files } = writeBackup(join(dirname(contentDir), 'backup.zip'), {
    contentDir,
    scope: 'everything',
    now: copyTime,
    onProgress: (done, of) => told.push([done, of]),
  });
  expect(told).toEqual(Array.from({ length: files }, (_, index) => [index + 1, files]));
});

test('a backup has everything of an archive, the private folder too, for its owner alone', async () => {
  const contentDir = archiveOfAllParts();
  const { file, written } = backUp(contentDir);
  const { files, scope, made } = await verifyBackup(file);
  expect(Object.keys(files)).toEqual([
    'backfile-0.2.0.tgz',
    'content/articles/ferry.md',
    'content/articles/gate.jpg',
    'content/entities/jane-quill.yaml',
    'content/site.yaml',
    'package-lock.json',
    'package.json',
    'private/requests/1.json',
    'public/robots.txt',
  ]);
  expect({ scope, made, files: written.files }).toEqual({
    scope: 'everything',
    made: copyTime.toISOString(),
    files: 9,
  });
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(file, 'latin1')).toContain('READ-ME-FIRST.txt');
});

test.each([
  'file:../secret.tgz',
  '../secret.tgz',
  'file:notes.txt',
  'file:content/site.yaml',
  'file:.hidden.tgz',
  'file:gone-0.2.0.tgz',
  '^0.2.0',
])('a backup of an archive whose program is %s has no other file for that', (program) => {
  const contentDir = archiveOfAllParts();
  const root = dirname(contentDir);
  writeFileSync(join(root, 'package.json'), JSON.stringify({ dependencies: { backfile: program } }));
  for (const other of ['../secret.tgz', '.hidden.tgz']) writeFileSync(join(root, other), 'of nobody else');
  onTestFinished(() => rmSync(join(root, '../secret.tgz')));
  expect(backUp(contentDir).written.files).toBe(8);
});

test('a copy of the texts leaves pictures as they are, and the last ten are kept', async () => {
  const contentDir = archiveOfAllParts();
  onTestFinished(() => rmSync(dirname(contentDir), { recursive: true, force: true }));
  const copies = Array.from({ length: 12 }, (_, index) =>
    keepDatedCopy({
      contentDir,
      scope: 'texts',
      why: `Before change ${index}`,
      now: new Date(copyTime.getTime() + index * 1000),
    }),
  );
  expect(datedCopies(contentDir).map(({ file }) => basename(file))).toEqual(
    copies
      .slice(2)
      .toReversed()
      .map((file) => basename(file)),
  );
  const [newest] = datedCopies(contentDir);
  expect(newest!.made).toBe('2026-11-29T07:30:11.000Z');
  expect(Object.keys((await verifyBackup(newest!.file)).files)).toEqual([
    'content/articles/ferry.md',
    'content/entities/jane-quill.yaml',
    'content/site.yaml',
    'private/requests/1.json',
  ]);
  rmSync(join(contentDir, 'articles/gate.jpg'));
  writeFileSync(join(contentDir, 'articles/ferry.md'), article());
  const { plan } = await previewReturn(newest!.file, contentDir);
  expect(plan).toMatchObject({ added: [], replaced: ['content/articles/ferry.md'], removed: [] });
});

test('a backup of a folder that is a repository of Git leaves that out, and names it', async () => {
  const contentDir = archiveOfAllParts();
  mkdirSync(join(contentDir, '.git/hooks'), { recursive: true });
  writeFileSync(join(contentDir, '.git/config'), '[core]\n');
  const { file, written } = backUp(contentDir);
  expect(written.repositories).toEqual(['content/.git']);
  expect(Object.keys((await verifyBackup(file)).files).filter((path) => path.includes('.git'))).toEqual([]);
});

test('what was captured of an old site is in a backup only if it is wanted, and stays', async () => {
  const contentDir = archiveOfAllParts();
  const captured = join(dirname(contentDir), '.backfile/private/web/paper.example/site.warc.gz');
  mkdirSync(dirname(captured), { recursive: true });
  writeFileSync(captured, 'a WARC');
  const file = join(dirname(contentDir), 'backup.zip');
  const written = writeBackup(file, { contentDir, scope: 'everything', now: copyTime });
  expect(written.captures.map(({ path }) => path)).toEqual(['private/web/paper.example/site.warc.gz']);
  expect(Object.keys((await verifyBackup(file)).files).join()).not.toContain('warc');
  const whole = join(dirname(contentDir), 'whole.zip');
  expect(
    writeBackup(whole, { contentDir, scope: 'everything', now: copyTime, withCaptures: true }).captures,
  ).toEqual([]);
  expect(Object.keys((await verifyBackup(whole)).files)).toContain('private/web/paper.example/site.warc.gz');
  const { plan } = await previewReturn(file, contentDir);
  expect(JSON.stringify(plan)).not.toContain('warc');
});

test('a file of more than 32 MB is backed up in parts, with its size and digest', async () => {
  const contentDir = archiveOfAllParts();
  const pattern = randomBytes(1024);
  const bytes = Buffer.alloc(32_000_001, pattern);
  writeFileSync(join(contentDir, 'articles/film.mp4'), bytes);
  const { file } = backUp(contentDir);
  const digest = createHash('sha256').update(bytes).digest('hex');
  await withBackup(file, async ({ listed, read }) => {
    expect(listed.files['content/articles/film.mp4']).toEqual([bytes.length, digest]);
    expect((await read('content/articles/film.mp4')).equals(bytes)).toBe(true);
  });
});

test('a backup says why it was made only if that is told', async () => {
  const contentDir = archiveOfAllParts();
  const file = join(dirname(contentDir), 'told.zip');
  writeBackup(file, { contentDir, scope: 'texts', now: copyTime, why: 'Before a merge' });
  expect((await verifyBackup(file)).why).toBe('Before a merge');
  expect(await verifyBackup(backUp(contentDir).file)).not.toHaveProperty('why');
});

test('while a change is interrupted nothing is backed up, and it is said which', async () => {
  const contentDir = archiveOfAllParts();
  mkdirSync(join(contentDir, '.changes'));
  const journal = {
    title: 'Merge two people',
    changes: [{ file: 'content/site.yaml', before: null, after: null }],
  };
  writeFileSync(join(contentDir, '.changes/journal.json'), JSON.stringify(journal));
  const fault = await faultOf(Promise.resolve().then(() => backUp(contentDir)));
  expect(fault).toBeInstanceOf(BackupFault);
  expect(fault.message).toBe(
    'A change of the content was interrupted: Merge two people. Open the archive at the desk, which finishes it.',
  );
  expect(readdirSync(dirname(contentDir)).filter((name) => name.includes('.zip'))).toEqual([]);
});
