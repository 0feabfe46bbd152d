import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOnDisk } from '../../../src/files/change-files.ts';
import {
  linkRefusals,
  type PlannedFile,
  replaceAsPlanned,
  replacementDigest,
  withStaging,
} from '../../../src/files/changes/planned-replacement.ts';
import { filesIn, writeContent } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Replaces a page of an archive by a text, as planned or not. */
async function replacePage(more: Partial<PlannedFile> = {}) {
  const contentDir = writeContent({ 'pages/about.md': 'Then.' });
  const now = filesIn(contentDir);
  const replace = async (staging: string) => {
    mkdirSync(staging);
    const staged = join(staging, '0');
    writeFileSync(staged, 'Now.');
    // As where what is staged comes from another process.
    await Promise.resolve();
    const before = digestOnDisk(join(contentDir, 'pages/about.md'));
    const plan = { file: 'content/pages/about.md', before, after: digestOnDisk(staged), ...more };
    replaceAsPlanned(contentDir, 'A change', [plan], () => staged);
  };
  const done = await withStaging(contentDir, replace).catch((error: unknown) => (error as Error).message);
  return { contentDir, now, done };
}

test('a file gets the bytes that were prepared, and nothing of these stays', async () => {
  const { contentDir, done } = await replacePage();
  expect(done).toBeUndefined();
  expect(readFileSync(join(contentDir, 'pages/about.md'), 'utf8')).toBe('Now.');
  expect(existsSync(join(dirname(contentDir), '.backfile/private/replacing'))).toBe(false);
});

test.each<[string, Partial<PlannedFile>, string]>([
  ['has changed since', { before: '0'.repeat(64) }, 'content/pages/about.md was changed'],
  ['would get other bytes', { after: '0'.repeat(64) }, 'are not those that were shown'],
])('nothing is replaced if a file %s', async (_, more, message) => {
  const { contentDir, now, done } = await replacePage(more);
  expect(done).toContain(message);
  expect(filesIn(contentDir)).toEqual(now);
  expect(existsSync(join(dirname(contentDir), '.backfile/private/replacing'))).toBe(false);
});

test('what a keeper was shown is recognized by every file of it, its bytes, and the bytes it gets', () => {
  const file = { file: 'content/pages/about.md', before: 'a', after: 'b' };
  const others = [
    { ...file, file: 'c' },
    { ...file, before: null },
    { ...file, after: null },
  ];
  const digests = [[file], [], [file, file], ...others.map((other) => [other])].map(replacementDigest);
  expect(new Set(digests).size).toBe(digests.length);
  expect(replacementDigest([{ ...file }])).toBe(digests[0]);
});

test('a link on the way to a file is refused, once, but not the one that was chosen', () => {
  const root = temporaryFolder();
  symlinkSync(temporaryFolder(), join(root, 'content'));
  mkdirSync(join(root, 'content/articles'));
  symlinkSync(temporaryFolder(), join(root, 'content/articles/harbor'));
  const paths = [
    'content/articles/ferry.md',
    'content/articles/harbor/tug.md',
    'content/articles/harbor/quay.md',
  ];
  const text = (place: string) =>
    `“${place}” is a link to another place, where nothing is replaced. Put the files themselves there.`;
  expect(linkRefusals(root, paths, 'content')).toEqual([text('content/articles/harbor')]);
  expect(linkRefusals(root, paths)).toEqual([text('content'), text('content/articles/harbor')]);
});

test('a link in the place of the file itself is refused as well', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'elsewhere.md'), 'Of somebody else.');
  symlinkSync(join(root, 'elsewhere.md'), join(root, 'content/ferry.md'));
  expect(linkRefusals(root, ['content/ferry.md'], 'content')).toHaveLength(1);
});

test('what an earlier replacement has left in the way is removed, and nothing need be prepared', async () => {
  const contentDir = writeContent({ 'pages/about.md': 'Then.' });
  const left = join(dirname(contentDir), '.backfile/private/replacing/0');
  mkdirSync(dirname(left), { recursive: true });
  writeFileSync(left, 'Of a replacement that was cut off.');
  expect(await withStaging(contentDir, (staging) => existsSync(staging))).toBe(false);
  expect(existsSync(dirname(left))).toBe(false);
});
