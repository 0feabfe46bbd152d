import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import {
  beginPublicBundle,
  makePublicBundle,
  type PublicBundle,
} from '../../../../src/search/build/cached-bundle.ts';
import { fileDigest } from '../../../../src/search/build/index-files.ts';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { readLastBundle, saveLastBundle } from '../../../../src/search/build/last-bundle.ts';
import { writeDocuments, documentText } from '../../../../src/search/build/document-files.ts';
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

const lines = documents.map((document) => JSON.stringify(document));
const read = () => lines;

/** Documents that must not be read. */
const unread = () => {
  throw new Error('The documents were read');
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
  await makePublicBundle(read, { folder: first, base: '/', archive: 'The Courier' }, cached);
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
  await makePublicBundle(read, { folder: first, base: '/', archive: 'The Courier' }, cached);
  damage(join(cached, 'bundle'));
  writeFileSync(`${cached}.new`, 'of a killed build');
  await makePublicBundle(read, { folder: second, base: '/', archive: 'The Courier' }, cached);
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
    read,
    { folder, base: '/', archive: 'The Courier', pictures },
    join(root, 'pictures-cache'),
  );
  const [name, ...others] = readdirSync(join(folder, 'pictures'));
  expect(others).toEqual([]);
  expect(name).toMatch(/^[0-9a-f]{16}\.webp$/);
  const { width, height, format } = await sharp(join(folder, 'pictures', name!)).metadata();
  expect({ width, height, format }).toEqual({ width: 480, height: 320, format: 'webp' });
});

/** Fiction: more documents, so that places among them differ. */
const many = Array.from({ length: 510 }, (_, at): SearchDocument => {
  const text = `Pier ${at} was painted in the colour ${at % 7} of the harbour`;
  return { path: `${at}/`, language: 'en', filters: {}, parts: [{ anchor: 'p1', text }] };
});
const secret: SearchDocument = {
  ...many[300]!,
  parts: [{ anchor: 'p1', text: 'Zanzibarquux, whose name is withheld since' }],
};
const site = { base: '/', archive: 'The Courier' };

test.each<[string, readonly SearchDocument[], Partial<PublicBundle>]>([
  ['the same', many, {}],
  ['another text in one place', many.with(300, secret), {}],
  ['one document more at the end', many.slice(0, -1), {}],
  ['one document less at the end', [...many, secret], {}],
  ['one document less in between', many.toSpliced(300, 0, { ...secret, path: 'gone/' }), {}],
  ['one document more in between', many.toSpliced(200, 1), {}],
  ['another order', many.toReversed(), {}],
  ['no documents before', [], {}],
  ['another name of the archive', many, { archive: 'The Ledger' }],
])('a bundle begun with documents of the last build is as if it were not: %s', async (_, last, other) => {
  const folder = mkdtempSync(join(root, 'begun-'));
  const linesOf = (all: readonly SearchDocument[]) => () => all.map((one) => JSON.stringify(one));
  const begun = await beginPublicBundle(linesOf(last), { folder, ...site, ...other }, folder);
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  await makePublicBundle(linesOf(many), { folder: first, ...site }, join(folder, 'a'), begun);
  await makePublicBundle(linesOf(many), { folder: second, ...site }, join(folder, 'b'));
  expect(begun).toBeDefined();
  expect(filesOf(first)).toEqual(filesOf(second));
});

test('pictures are made small once, until they change', async () => {
  const folder = mkdtempSync(join(root, 'small-'));
  const file = join(folder, 'pier.png');
  const cache = join(folder, 'cache');
  const small = join(cache, 'pagefind-pictures');
  const bundleOf = (stamp: string, name = 'bundle'): PublicBundle => ({
    folder: join(folder, name),
    ...site,
    pictures: { folder: 'pictures', address: '/', ofPage: { '/a/': { file, stamp, alt: 'A pier' } } },
  });
  const begin = (stamp: string) => beginPublicBundle(read, bundleOf(stamp), cache);
  expect(await begin('1')).toBeUndefined();
  writeFileSync(file, picture(600, 400));
  await makePublicBundle(read, bundleOf('1'), join(cache, 'a'));
  const [first] = readdirSync(small);
  expect(await begin('1')).toBeDefined();
  expect(await begin('2')).toBeUndefined();

  // The picture is not read again.
  rmSync(file);
  await makePublicBundle(() => lines.slice(1), bundleOf('1', 'second'), join(cache, 'b'));
  expect(filesOf(join(folder, 'second/pictures'))).toEqual(filesOf(join(folder, 'bundle/pictures')));

  // A damaged copy is made again, and of a picture that has changed there is one copy.
  writeFileSync(file, picture(600, 400));
  truncateSync(join(small, first!), 10);
  expect(await begin('1')).toBeUndefined();
  await makePublicBundle(() => lines.slice(1), bundleOf('1', 'third'), join(cache, 'c'));
  expect(filesOf(join(folder, 'third/pictures'))).toEqual(filesOf(join(folder, 'bundle/pictures')));
  writeFileSync(file, picture(500, 400));
  await makePublicBundle(read, bundleOf('2', 'fourth'), join(cache, 'd'));
  expect(readdirSync(small)).toHaveLength(1);
  expect(readdirSync(small)).not.toContain(first);
  expect(readdirSync(join(folder, 'fourth/pictures'))).toHaveLength(1);

  // Nothing is kept of pictures that articles no longer have.
  await makePublicBundle(read, { folder: join(folder, 'fifth'), ...site }, join(cache, 'e'));
  expect(readdirSync(cache)).not.toContain('pagefind-pictures');
});

test('the documents of the last bundle are read again, unless their files have changed or they are too long', () => {
  const cache = mkdtempSync(join(root, 'last-'));
  expect(readLastBundle(cache)).toBeUndefined();
  const languages = writeDocuments(documents.map(documentText), join(cache, 'documents'));
  const bundle = { folder: join(cache, 'nowhere'), ...site };
  saveLastBundle(cache, { languages, bundle });
  expect(readLastBundle(cache)).toEqual({ lines, bundle: site });

  const [{ segments, file }, ...others] = languages as [(typeof languages)[0]];
  const long = segments.map((one) => ({ ...one, bytes: 64_000_001 }));
  saveLastBundle(cache, { languages: [{ ...languages[0]!, segments: long }, ...others], bundle });
  expect(readLastBundle(cache)).toBeUndefined();

  saveLastBundle(cache, { languages, bundle });
  writeFileSync(file, `"x${readFileSync(file, 'utf8')}`);
  expect(readLastBundle(cache)).toBeUndefined();
  rmSync(file);
  expect(readLastBundle(cache)).toBeUndefined();
});
