import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  makeBackup,
  previewBackup,
  returnBackup,
  showBackups,
} from '../../../src/desk/server/backup/backups.ts';
import { article } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// All texts are fiction.

test('the desk backs up everything, shows what bringing it back would change, and brings it back', async () => {
  const { desk, contentDir } = quietDesk({ 'articles/ferry.md': article() });
  const root = dirname(contentDir);
  const elsewhere = `${root}-disk`;
  mkdirSync(elsewhere);
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
  expect(showBackups(desk)).toEqual({
    place: join(dirname(root), 'the-example-courier-backup-2026-03-01.zip'),
    backups: [],
    copies: [],
  });
  for (const [file, why] of [
    [join(contentDir, 'x.zip'), 'it is in the folder of the archive, and would be lost with it.'],
    [join(elsewhere, 'x.tar'), 'its name must end with .zip.'],
    [join(elsewhere, 'nowhere/x.zip'), 'there is no such folder.'],
  ] as const)
    await expect(makeBackup(desk, { file })).rejects.toThrow(
      `The backup can’t be written to “${file}”: ${why}`,
    );
  const file = join(elsewhere, 'x.zip');
  const [made, second] = await Promise.allSettled([
    makeBackup(desk, { file }),
    makeBackup(desk, { file: join(elsewhere, 'y.zip') }),
  ]);
  expect(made).toMatchObject({ status: 'fulfilled', value: { file, files: 2, links: [] } });
  expect(second).toMatchObject({ reason: { message: 'A backup is being made or brought back.' } });
  expect(showBackups(desk).backups.map((one) => one.file)).toEqual([file]);
  await expect(makeBackup(desk, { file })).rejects.toThrow('there is a file of this name.');

  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'Another text.'));
  writeFileSync(join(contentDir, 'articles/later.md'), article());
  await expect(previewBackup(desk, { file: join(elsewhere, 'z.zip') })).rejects.toThrow('There is no file');
  const preview = await previewBackup(desk, { file });
  expect(preview).toMatchObject({ isTextOnly: false, refusals: [] });
  expect(preview.lists.filter(({ count }) => count > 0)).toEqual([
    { change: 'removed', count: 1, paths: ['content/articles/later.md'] },
    { change: 'replaced', count: 1, paths: ['content/articles/ferry.md'] },
  ]);
  const order = { file, digest: preview.digest };
  await expect(returnBackup(desk, { ...order, mayLose: false })).rejects.toThrow('Something would be lost');
  expect(await returnBackup(desk, { ...order, mayLose: true })).toEqual({ isChanged: true });
  expect(existsSync(join(contentDir, 'articles/later.md'))).toBe(false);
  expect(readFileSync(join(contentDir, 'articles/ferry.md'), 'utf8')).toBe(article());
  // The desk has read it again.
  expect(desk.opened.content.articles.map(({ id }) => id)).toEqual(['ferry']);
  expect(showBackups(desk).copies.map(({ why }) => why)).toEqual([
    expect.stringMatching(/^Before bringing back the copy of \d{4}-\d\d-\d\d$/),
  ]);
});
