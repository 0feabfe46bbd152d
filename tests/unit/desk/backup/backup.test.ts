import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepPublished } from '../../../../src/copies/earlier/keep-published.ts';
import {
  makeBackup,
  previewBackup,
  returnBackup,
  showBackups,
  uploadBackup,
} from '../../../../src/desk/server/backup/backups.ts';
import { DeskFault } from '../../../../src/desk/server/desk/desk-fault.ts';
import { goBackTo, previewEarlier } from '../../../../src/desk/server/backup/earlier-publications.ts';
import { publicationHistory } from '../../../../src/desk/server/publish/publication-history.ts';
import { article, site } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

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
    captures: [],
  });
  for (const [file, why] of [
    [join(contentDir, 'x.zip'), 'it is in the folder of the archive, and would be lost with it.'],
    [join(elsewhere, 'x.tar'), 'its name must end with .zip.'],
    [join(elsewhere, 'nowhere/x.zip'), 'there is no such folder.'],
  ] as const)
    expect(await faultOf(makeBackup(desk, { file, passphrase: '', withCaptures: false }))).toMatchObject({
      constructor: DeskFault,
      message: expect.stringMatching(`The backup can’t be written to “${file}”: ${why}`),
    });
  const file = join(elsewhere, 'x.zip');
  const [made, second] = await Promise.allSettled([
    makeBackup(desk, { file, passphrase: '', withCaptures: false }),
    makeBackup(desk, { file: join(elsewhere, 'y.zip'), passphrase: '', withCaptures: false }),
  ]);
  expect(made).toMatchObject({ status: 'fulfilled', value: { file, files: 2, links: [] } });
  expect(second).toMatchObject({ reason: { message: 'A backup is being made or brought back.' } });
  expect(showBackups(desk).backups.map((one) => one.file)).toEqual([file]);
  expect((await faultOf(makeBackup(desk, { file, passphrase: '', withCaptures: false }))).message).toMatch(
    'there is a file of this name.',
  );

  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'Another text.'));
  writeFileSync(join(contentDir, 'articles/later.md'), article());
  expect(
    (await faultOf(previewBackup(desk, { file: ` ${join(elsewhere, 'z.zip')} `, passphrase: '' }))).message,
  ).toBe(`There is no file “${join(elsewhere, 'z.zip')}” on this machine.`);
  const preview = await previewBackup(desk, { file, passphrase: '' });
  expect(preview).toMatchObject({ isTextOnly: false, refusals: [] });
  expect(preview.lists.filter(({ count }) => count > 0)).toEqual([
    { change: 'removed', count: 1, paths: ['content/articles/later.md'] },
    { change: 'replaced', count: 1, paths: ['content/articles/ferry.md'] },
  ]);
  // One that is chosen in the browser comes in parts, and is shown as if its path were typed.
  expect((await faultOf(previewBackup(desk, { file: '', passphrase: '' }))).message).toMatch(
    'The backup is no longer here.',
  );
  for (const start of [0, 100]) {
    const part = readFileSync(file).subarray(start, start === 0 ? 100 : undefined);
    uploadBackup(desk, { path: 'x.zip', start, base64: part.toString('base64') });
  }
  expect(await previewBackup(desk, { file: '', passphrase: '' })).toMatchObject({ digest: preview.digest });
  // One that is chosen later takes the place of the first.
  const other = Buffer.from('no backup').toString('base64');
  expect(uploadBackup(desk, { path: 'y.zip', start: 0, base64: other })).toMatchObject({ files: 1 });
  await faultOf(previewBackup(desk, { file: '', passphrase: '' }));
  uploadBackup(desk, { path: 'x.zip', start: 0, base64: readFileSync(file).toString('base64') });
  expect(await previewBackup(desk, { file: '', passphrase: '' })).toMatchObject({ digest: preview.digest });
  const order = { file, digest: preview.digest };
  const before = desk.opened;
  expect((await faultOf(returnBackup(desk, { ...order, mayLose: false, passphrase: '' }))).message).toMatch(
    'Something would be lost',
  );
  expect(await returnBackup(desk, { ...order, mayLose: true, passphrase: '' })).toEqual({ isChanged: true });
  expect(existsSync(join(contentDir, 'articles/later.md'))).toBe(false);
  expect(readFileSync(join(contentDir, 'articles/ferry.md'), 'utf8')).toBe(article());
  // The desk has read it again.
  expect(desk.opened).not.toBe(before);
  expect(desk.opened.content.articles.map(({ id }) => id)).toEqual(['ferry']);
  const again = await previewBackup(desk, { file, passphrase: '' });
  const read = desk.opened;
  expect(await returnBackup(desk, { file, digest: again.digest, mayLose: false, passphrase: '' })).toEqual({
    isChanged: false,
  });
  // Nothing has changed, and nothing is read again.
  expect(desk.opened).toBe(read);
  // What was uploaded goes with the desk.
  expect(await previewBackup(desk, { file: '', passphrase: '' })).toMatchObject({ digest: again.digest });
  await desk.close();
  expect((await faultOf(previewBackup(desk, { file: '', passphrase: '' }))).message).toMatch(
    'The backup is no longer here.',
  );
  expect(showBackups(desk).copies.map(({ why }) => why)).toEqual([
    expect.stringMatching(/^Before bringing back the copy of \d{4}-\d\d-\d\d$/),
  ]);
});

test('a backup is named after the archive and the day, and takes the name of no other', async () => {
  const { desk, contentDir } = quietDesk({ 'articles/ferry.md': article() });
  const place = () => basename(showBackups(desk).place);
  const folder = dirname(dirname(contentDir));
  const title = basename(dirname(contentDir)).toLowerCase();
  const rename = (name: string) => {
    writeFileSync(join(contentDir, 'site.yaml'), site.replace('The Example Courier', name));
    desk.open();
  };
  rename('"…"');
  expect(place()).toMatch(/^archive-backup-2026-03-01/);
  rename(title);
  const name = place().replace(/\.zip$/, '');
  expect(name).toMatch(/^backfile-.+-backup-2026-03-01$/);
  const files = ['', '-2'].map((number) => join(folder, `${name}${number}.zip`));
  onTestFinished(() => {
    for (const file of files) rmSync(file, { force: true });
  });
  writeFileSync(files[0]!, 'fiction');
  // Where no place is typed, it is the usual one.
  expect(await makeBackup(desk, { file: ' ', passphrase: '', withCaptures: false })).toMatchObject({
    file: files[1],
  });
  expect(place()).toBe(`${name}-3.zip`);
});

test('the desk goes back to an earlier publication, and has read its texts again', async () => {
  const digest = 'a'.repeat(64);
  const earlier = article('', 'The quay was opened.', { title: 'The quay' });
  const { desk, contentDir } = quietDesk({
    'articles/quay.md': earlier,
    'releases.yaml': `releases:\n- {"day":"2026-02-02","program":"0.2.0","digest":"${digest}"}\n`,
  });
  keepPublished(contentDir, { day: '2026-02-02', digest });
  writeFileSync(join(contentDir, 'articles/quay.md'), article('', 'The quay was closed.'));
  writeFileSync(join(contentDir, 'articles/later.md'), article());
  const [last] = publicationHistory(desk).releases;
  const preview = await previewEarlier(desk, { release: last!.digest });
  expect(preview).toMatchObject({ refusals: [], from: expect.stringMatching(/^the copy of /) as unknown });
  expect(preview.lists).toEqual([
    {
      text: '1 file that was not there then goes',
      isLoss: true,
      items: ['“A title” (articles/later.md)'],
    },
    { text: '1 file gets its earlier text', isLoss: false, items: ['“The quay” (articles/quay.md)'] },
  ]);
  const order = { release: digest, digest: preview.digest };
  expect((await faultOf(goBackTo(desk, { ...order, digest: 'other' }))).message).toMatch(
    'Files have changed',
  );
  expect(await goBackTo(desk, order)).toEqual({ isChanged: true });
  expect(readFileSync(join(contentDir, 'articles/quay.md'), 'utf8')).toBe(earlier);
  expect(desk.opened.content.articles.map(({ id }) => id)).toEqual(['quay']);
  // The copy of what was published is no copy from before a change.
  expect(showBackups(desk).copies.map(({ why }) => why)).toEqual([
    'Before: Return to the publication of 2026-02-02',
  ]);
  expect((await faultOf(previewEarlier(desk, { release: 'b'.repeat(64) }))).message).toMatch(
    'This publication is not recorded in the archive any more.',
  );
});
