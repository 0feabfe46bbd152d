import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { makePublicBundle } from '../../../../src/search/build/cached-bundle.ts';
import { fileDigest } from '../../../../src/search/build/index-files.ts';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { picture } from '../../../support/picture.ts';

const root = mkdtempSync(join(tmpdir(), 'backfile-bundle-'));
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true, force: true });
});

/** Fiction. */
const documents: readonly SearchDocument[] = [
  { path: 'a/', language: 'en', filters: {}, parts: [{ anchor: 'title', text: 'The ferry of a fiction' }] },
  { path: 'b/', language: 'de', filters: {}, parts: [{ anchor: 'title', text: 'Die Fähre' }] },
];

/** Documents that must not be read. */
const unread: Iterable<SearchDocument> = {
  [Symbol.iterator]: () => {
    throw new Error('The documents were read');
  },
};

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]);

test('a bundle of unchanged documents is copied from the cache', async () => {
  const cached = join(root, 'kept');
  const [first, second] = [join(root, 'first'), join(root, 'second')];
  await makePublicBundle(documents, { folder: first, base: '/', archive: 'The Courier' }, cached);
  expect(readdirSync(first)).toContain('pagefind.js');
  await makePublicBundle(unread, { folder: second, base: '/', archive: 'The Courier' }, cached);
  expect(filesOf(second)).toEqual(filesOf(first));

  // What the site has in place is not written again.
  const third = join(root, 'third');
  const name = 'pagefind.js';
  const inPlace = { [name]: fileDigest(readFileSync(join(first, name))), 'pagefind-entry.json': 'other' };
  const given = { folder: third, inPlace, base: '/', archive: 'The Courier' };
  expect(await makePublicBundle(unread, given, cached)).toEqual([name]);
  expect(filesOf(third)).toEqual(filesOf(first).filter(([path]) => path !== `/${name}`));
});

test.each([
  ['a file is shorter', (bundle: string) => truncateSync(join(bundle, 'pagefind.js'), 10)],
  ['a file is missing', (bundle: string) => rmSync(join(bundle, 'pagefind-entry.json'))],
  ['the list of files is missing', (bundle: string) => rmSync(join(bundle, '../sizes.json'))],
  ['a build was killed', (bundle: string) => rmSync(join(bundle, '..'), { recursive: true })],
])('a bundle is made again if %s', async (_, damage) => {
  const cached = join(root, 'damaged');
  const [first, second] = [mkdtempSync(join(root, 'first-')), mkdtempSync(join(root, 'second-'))];
  await makePublicBundle(documents, { folder: first, base: '/', archive: 'The Courier' }, cached);
  damage(join(cached, 'bundle'));
  writeFileSync(`${cached}.new`, 'of a killed build');
  await makePublicBundle(documents, { folder: second, base: '/', archive: 'The Courier' }, cached);
  expect(filesOf(second)).toEqual(filesOf(first));
});

test('pictures of articles are in the bundle, small, once each, under names of their content', async () => {
  const file = join(root, 'ferry.png');
  writeFileSync(file, picture(1200, 900));
  const ferry = { file, stamp: '1', alt: 'A ferry' };
  const folder = join(root, 'with-pictures');
  const pictures = {
    folder: 'pictures',
    address: 'https://courier.example/',
    ofPage: { '/a/': ferry, '/b/': ferry },
  };
  await makePublicBundle(
    documents,
    { folder, base: '/', archive: 'The Courier', pictures },
    join(root, 'pictures-cache'),
  );
  const [name, ...others] = readdirSync(join(folder, 'pictures'));
  expect(others).toEqual([]);
  expect(name).toMatch(/^[0-9a-f]{16}\.webp$/);
  const { width, height, format } = await sharp(join(folder, 'pictures', name!)).metadata();
  expect({ width, height, format }).toEqual({ width: 480, height: 320, format: 'webp' });
});
