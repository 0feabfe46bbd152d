import { hash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runEntities } from '../../../src/cli/run-entities.ts';
import { runImport } from '../../../src/cli/run-import.ts';
import { copiesNote } from '../../../src/copies/copies-with.ts';
import { copyBefore } from '../../../src/copies/copy-before.ts';
import { datedCopies } from '../../../src/copies/dated-copies.ts';
import { noteBackup } from '../../../src/copies/known-backups.ts';
import { verifyBackup } from '../../../src/copies/open-backup.ts';
import { writeBackup } from '../../../src/copies/write-backup.ts';
import { writeFiles } from '../../../src/desk/server/content/writer/write-files.ts';
import { article, entity, type Files, writeContent } from '../../support/content.ts';
import { runInProcess } from '../../support/run-in-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

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
  // What was written now is in no commit.
  await write(committed, 25, article('', 'Another text.'), article());
  expect(datedCopies(committed)).toHaveLength(1);
});

test('a command copies the texts before a large change as the desk does, and says where', async () => {
  const contentDir = writeContent({
    ...texts(25),
    'entities/elm.yaml': entity('Elm'),
    'entities/oak.yaml': entity('Oak', 'organization'),
  });
  for (const path of Object.keys(texts(25)))
    writeFileSync(join(contentDir, path), article('', 'A body of fiction.', { entities: '[elm]' }));
  const { stdout, code } = await runInProcess(
    runEntities,
    'entities',
    'merge',
    'elm',
    'oak',
    '--content',
    contentDir,
  );
  expect(code).toBe(0);
  const [copy, ...more] = datedCopies(contentDir);
  expect([copy?.why, more]).toEqual(['Before: Merge of "elm" into "oak"', []]);
  expect(stdout).toContain(`${basename(copy!.file)}. The desk’s screen Backup brings them back.`);
  const { files } = await verifyBackup(copy!.file);
  expect(Object.keys(files)).toContain('content/entities/elm.yaml');
});

test('an import is copied before, unless the archive has hardly anything or nothing is written', async () => {
  const story = join(temporaryFolder(), 'news.csv');
  writeFileSync(story, 'title,date,body\nQuay closed,2019-03-05,The quay is closed.\n');
  const [small, large] = [writeContent(texts(5)), writeContent(texts(25))];
  for (const contentDir of [small, large]) {
    await runInProcess(runImport, 'import', story, '--dry-run', '--content', contentDir);
    expect(datedCopies(contentDir)).toEqual([]);
    await runInProcess(runImport, 'import', story, '--content', contentDir);
  }
  expect(datedCopies(small)).toEqual([]);
  expect(datedCopies(large).map(({ why }) => why)).toEqual(['Before: Import']);
});

test('a decision to withhold a name leaves no copy with the name', () => {
  const contentDir = writeContent(texts(25));
  const files = Object.keys(texts(25)).map((path) => `content/${path}`);
  const title = 'Decision 1';
  expect(copyBefore({ contentDir, title, files: [...files, '.backfile/private/withheld/1.json'] })).toBe(
    undefined,
  );
  expect(copyBefore({ contentDir, title, files })).toMatch(/\.zip$/);
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
