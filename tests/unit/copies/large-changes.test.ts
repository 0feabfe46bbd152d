import { hash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { copiesNote } from '../../../src/copies/copies-with.ts';
import { datedCopies } from '../../../src/copies/dated-copies.ts';
import { noteBackup } from '../../../src/copies/known-backups.ts';
import { verifyBackup } from '../../../src/copies/open-backup.ts';
import { writeBackup } from '../../../src/copies/write-backup.ts';
import { writeFiles } from '../../../src/desk/server/content/writer/write-files.ts';
import { article, type Files, writeContent } from '../../support/content.ts';

// All of it is fiction.
const now = new Date('2026-11-29T07:30:00Z');
const texts = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`articles/a-${index}.md`, article()]));

function write(contentDir: string, count: number, from = article(), to = article('', 'Another text.')) {
  const changes = Object.keys(texts(count)).map((path) => ({
    file: `content/${path}`,
    before: from,
    after: to,
  }));
  return writeFiles({ contentDir, title: 'Merge of “a” into “b”', changes }, () => undefined);
}

test('before a change of many files the desk copies the texts, once in a while, unless Git has them', async () => {
  const contentDir = writeContent(texts(25));
  expect(await write(contentDir, 5)).toEqual({ type: 'written' });
  expect(datedCopies(contentDir)).toEqual([]);
  expect(await write(contentDir, 25)).toMatchObject({ type: 'failed' });
  const other = writeContent(texts(25));
  await write(other, 25);
  const [copy, ...more] = datedCopies(other);
  expect([copy?.why, more]).toEqual(['Before: Merge of “a” into “b”', []]);
  const { files, scope } = await verifyBackup(copy!.file);
  expect(scope).toBe('texts');
  expect(files['content/articles/a-24.md']![1]).toBe(hash('sha256', article()));
  await write(other, 25, article('', 'Another text.'), article());
  expect(datedCopies(other)).toHaveLength(1);

  const committed = writeContent(texts(25));
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    [...author, 'commit', '--quiet', '-m', 'All'],
  ])
    expect(spawnSync('git', args, { cwd: dirname(committed) }).status).toBe(0);
  await write(committed, 25);
  expect(datedCopies(committed)).toEqual([]);
});

test('of a withheld name it is said which copies and backups still have it', async () => {
  const contentDir = writeContent(texts(2));
  const file = join(dirname(contentDir), 'backup.zip');
  const changed = [{ file: 'content/articles/a-0.md', after: hash('sha256', article('', 'A driver.')) }];
  expect(await copiesNote(contentDir, changed)).toBe(undefined);
  writeBackup(file, { contentDir, scope: 'everything', now });
  noteBackup(contentDir, { file, made: now.toISOString(), bytes: 1 });
  expect(await copiesNote(contentDir, changed)).toBe(
    `These copies of the archive are older than the decision, and still have the name: ${file}. So have copies that you put elsewhere. Delete those that you do not need.`,
  );
  expect(await copiesNote(contentDir, [{ file: 'content/articles/other.md' }])).toBe(undefined);
  expect(
    await copiesNote(contentDir, [{ file: 'content/articles/a-0.md', after: hash('sha256', article()) }]),
  ).toBe(undefined);
});
