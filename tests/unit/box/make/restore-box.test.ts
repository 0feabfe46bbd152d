import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bagFiles } from '../../../../src/box/bag/bag.ts';
import { restoreBox, verifyBox } from '../../../../src/box/make/restore-box.ts';
import type { BoxFile } from '../../../../src/box/site/box-file.ts';
import { programVersion } from '../../../../src/files/roots.ts';
import { writeZip } from '../../../../src/publish/transports/write-zip.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const file = (path: string, text: string): BoxFile => ({ path, read: () => Buffer.from(text) });
const record = {
  format: 1,
  day: '2026-03-01',
  address: 'https://courier.example/',
  base: '/',
  program: programVersion(),
  node: process.version,
};

/** Writes a small box, whose files may be changed after their digests were taken. */
function writeBox(
  change: (files: readonly BoxFile[]) => readonly BoxFile[] = (files) => files,
  of: object = record,
  more: readonly BoxFile[] = [],
): string {
  const zip = join(temporaryFolder(), 'courier.zip');
  const payload = [
    file('archive/box.json', JSON.stringify(of)),
    file('archive/content/articles/100% sure.md', 'words'),
    ...more,
    file('site/index.html', 'a page'),
  ];
  const files = [...bagFiles([], [file('index.html', 'start')], payload)].map(({ path, read }) => {
    const bytes = read();
    return { path: `courier/${path}`, read: () => bytes };
  });
  writeZip(zip, change(files));
  return zip;
}

test('a box that is whole is restored, and nothing of the site with it', async () => {
  const zip = writeBox();
  expect(await verifyBox(zip)).toEqual({ record, files: 8 });
  const folder = join(temporaryFolder(), 'restored');
  expect(await restoreBox(zip, folder)).toEqual({ record, differences: [] });
  expect(readdirSync(folder).toSorted()).toEqual(['box.json', 'content']);
  expect(readFileSync(join(folder, 'content/articles/100% sure.md'), 'utf8')).toBe('words');
});

test('a box with packages is restored with them, and says for which systems they are', async () => {
  const boxed = { ...record, systems: ['Linux (x64, glibc)'] };
  const zip = writeBox(undefined, boxed, [file('archive/packages/@quay/rope-1.1.0.tgz', 'a package')]);
  expect(await verifyBox(zip)).toEqual({ record: boxed, files: 9 });
  const folder = join(temporaryFolder(), 'restored');
  await restoreBox(zip, folder);
  expect(readFileSync(join(folder, 'packages/@quay/rope-1.1.0.tgz'), 'utf8')).toBe('a package');
});

test('other versions are named, since they may make other bytes', async () => {
  const zip = writeBox(undefined, { ...record, program: '0.1.0', node: 'v22.18.0' });
  const { differences } = await restoreBox(zip, join(temporaryFolder(), 'restored'));
  expect(differences).toEqual([
    `The site was made by Backfile 0.1.0; this is ${programVersion()}. The version that made it is in the folder: run npm ci --ignore-scripts there.`,
    `The site was made with Node 22.18.0; this is ${process.version.slice(1)}.`,
  ]);
});

test('each file that is missing, changed or added is named, and nothing is restored', async () => {
  const zip = writeBox((files) => [
    ...files
      .filter(({ path }) => !path.endsWith('site/index.html'))
      .map((one) => (one.path.endsWith('sure.md') ? file(one.path, 'other words') : one)),
    file('courier/data/archive/content/articles/new.md', 'added'),
  ]);
  const faults = [
    'data/archive/content/articles/100% sure.md was changed or is damaged.',
    'data/site/index.html is missing.',
    'data/archive/content/articles/new.md is in no manifest.',
    'The box is damaged: get another copy of it.',
  ].join('\n');
  expect((await faultOf(verifyBox(zip))).message).toMatch(faults);
  const folder = join(temporaryFolder(), 'restored');
  expect((await faultOf(restoreBox(zip, folder))).message).toMatch(faults);
  expect(existsSync(folder)).toBe(false);
});

test('what is no box, and what a later version made, is refused with a sentence', async () => {
  const zip = join(temporaryFolder(), 'other.zip');
  writeZip(zip, [file('a.txt', 'text')]);
  expect((await faultOf(verifyBox(zip))).message).toMatch('is not a box that Backfile made');
  expect((await faultOf(verifyBox(writeBox(undefined, { ...record, format: 2 })))).message).toMatch(
    'A later version',
  );
});

test('a folder with something in it is left alone', () => {
  const folder = join(temporaryFolder(), 'mine');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), '');
  expect(() => restoreBox(writeBox(), folder)).toThrow('There is something in');
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});
