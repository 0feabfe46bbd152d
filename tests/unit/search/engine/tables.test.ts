import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import type { PackedBundle } from '../../../../src/search/format/packed-index.ts';
import { wordsOf } from '../../../../src/search/engine/document-words.ts';
import { placesIn } from '../../../../src/search/engine/row.ts';
import { openBundles } from '../../../../src/search/engine/open-bundles.ts';
import { unpack } from '../../../../src/search/engine/read-packed.ts';
import { openStemmer } from '../../../../src/search/engine/stemmer.ts';
import { openTables } from '../../../../src/search/engine/tables.ts';
import { Texts } from '../../../../src/search/engine/texts.ts';
import { WordIndex } from '../../../../src/search/engine/word-index.ts';
import { packBundle } from '../../../../src/search/words/pagefind/pack-bundle.ts';
import { pagefindPage } from '../../../../src/search/words/pagefind/pagefind-page.ts';
import { readPagefind } from '../../../../src/search/words/pagefind/read-pagefind.ts';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { hasSegment, makeSegment, readFacts } from '../../../../src/search/words/pagefind/segment.ts';

// What Pagefind writes is read as it is meant: it may write otherwise in another version.

const day = (text: string) => ({ earliest: text, latest: text });

/** Fiction. */
const documents: readonly SearchDocument[] = [
  {
    url: '/a/',
    language: 'en',
    names: { title: 'Running ferries' },
    filters: { year: ['2018'], person: ['jane-doe|Jane Doe', 'zoe|Zoé, of Elm: the elder'] },
    parts: [{ anchor: 'p1', text: 'Café or cafe, fiction: the ferry runs. Café!' }],
    date: day('1923-05-02'),
    named: [['zoe', 'person', 'Zoé', 'the elder']],
  },
  {
    url: '/b/',
    language: 'en',
    names: { title: 'Fiction' },
    filters: { year: ['1923'], person: ['jane-doe|Jane Doe'] },
    parts: [{ anchor: 'p1', text: 'A post-war ferry of O’Brien.', weight: 2 }],
    date: day('1923-05-02'),
  },
  {
    url: '/c/',
    language: 'en',
    names: { title: 'Fiction', also: 'The ferry' },
    filters: { year: ['2018'] },
    parts: [
      { anchor: 'title', text: 'Nothing' },
      { anchor: 'p1', text: '灯 😀 *** here.' },
    ],
  },
];

const root = mkdtempSync(join(tmpdir(), 'backfile-tables-'));
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true, force: true });
});

/** Indexes the documents, so many in each segment. */
async function pack(inSegment: number): Promise<{ folder: string; bundle: PackedBundle }> {
  const folders: string[] = [];
  for (let from = 0; from < documents.length; from += inSegment) {
    const folder = join(root, `segment-${inSegment}-${from}`);
    await makeSegment(documents.slice(from, from + inSegment), folder, 2);
    folders.push(folder);
  }
  const folder = join(root, `bundle-${inSegment}`);
  return { folder, bundle: packBundle(folder, 'en', folders, 2) };
}

const { folder, bundle } = await pack(2);
const urls = documents.map(({ url }) => url);
const read = async (url: string) => Uint8Array.from(readFileSync(url.replace(/\?.*/, '')));
const tables = openTables(`${folder}/`, bundle, read);
const words = new WordIndex(tables.words, read);
const texts = new Texts(tables, read);
const places = async (stem: string, field?: number) => {
  const postings = await words.postings(stem);
  return Object.fromEntries(
    urls
      .map((url, number) => [url, postings ? placesIn(postings, number, field) : []])
      .filter(([, found]) => found!.length > 0),
  );
};

test('segments make the index that all documents at once would have made', async () => {
  const whole = await pack(3);
  expect(readdirSync(join(folder, 'words'))).toEqual(['0.packed']);
  for (const path of ['words/0.packed', 'forms/0.packed', 'filters/person.packed', 'filters/year.packed'])
    expect([path, readFileSync(join(folder, path))]).toEqual([path, readFileSync(join(whole.folder, path))]);
  const { segments, ...others } = bundle.tables;
  expect(segments).toEqual([0, 2]);
  expect(whole.bundle.tables).toEqual({ ...others, segments: [0] });
});

test('the whole is what Pagefind makes of all of them by itself', async () => {
  const made = join(root, 'pagefind');
  const { index } = await createIndex({ maxFragments: 1 });
  for (const document of documents)
    await index!.addHTMLFile({ url: document.url, content: pagefindPage(document) });
  await index!.writeFiles({ outputPath: made });
  await index!.deleteIndex();
  const { words } = readPagefind(made);
  const packed = gunzipSync(readFileSync(join(folder, 'words/0.packed')));
  expect(packed.subarray(packed.length - words.length)).toEqual(words);
});

test('the tables say which documents have a value, and how long each is', async () => {
  expect([tables.size, bundle.documents, bundle.articles]).toEqual([3, 3, 2]);
  expect(await Promise.all(urls.map(async (_, number) => (await texts.text(number)).url))).toEqual(urls);
  expect(tables.dates()).toEqual([{ from: 0, to: 2, ...day('1923-05-02') }]);
  expect(tables.filters).toEqual(['person', 'year']);
  const years = await tables.values('year');
  expect([...years].map(([year, numbers]) => [year, numbers.map((number) => urls[number])])).toEqual([
    ['1923', ['/b/']],
    ['2018', ['/a/', '/c/']],
  ]);
  expect([...(await tables.values('person')).keys()].toSorted()).toEqual([
    'jane-doe|Jane Doe',
    'zoe|Zoé, of Elm: the elder',
  ]);
  expect(await tables.values('event')).toEqual(new Map());
  expect(tables.lengths[urls.indexOf('/b/')]).toBe(5);
});

test('a text is as it was written, and says whom it names', async () => {
  expect(await texts.text(0)).toEqual({
    url: '/a/',
    filters: documents[0]!.filters,
    parts: [['p1', 'Café or cafe, fiction: the ferry runs. Café!']],
    named: [['zoe', 'person', 'Zoé', 'the elder']],
  });
  expect(await texts.text(2)).not.toHaveProperty('named');
});

test('a segment that was not written to its end is none, and is made again', async () => {
  const segment = join(root, 'cut-off');
  await makeSegment(documents, segment, 2);
  expect(hasSegment(segment)).toBe(true);
  for (const file of ['words.cbor', 'facts.json', 'texts/1.packed']) {
    const whole = readFileSync(join(segment, file));
    writeFileSync(join(segment, file), whole.subarray(0, whole.length / 2));
    expect([file, hasSegment(segment)]).toEqual([file, false]);
    writeFileSync(join(segment, file), whole);
  }
  rmSync(join(segment, 'words.cbor'));
  expect(hasSegment(segment)).toBe(false);
  await makeSegment(documents, segment, 2);
  expect(hasSegment(segment)).toBe(true);
  expect(hasSegment(join(root, 'nowhere'))).toBe(false);
});

test('its words are counted in the browser as Pagefind counts them', async () => {
  for (const [number, { url }] of documents.entries()) {
    const length = wordsOf(await texts.text(number)).length;
    expect([url, length]).toEqual([
      url,
      readFacts(join(root, `segment-2-${number < 2 ? 0 : 2}`)).lengths[number % 2],
    ]);
  }
  expect(await places('here')).toEqual({ '/c/': [3] });
});

test('a word stands where its stem does, with or without its accents, and in names', async () => {
  expect(await places('ferri')).toEqual({ '/a/': [5], '/b/': [2] });
  expect(await places('cafe')).toEqual({ '/a/': [0, 2, 7] });
  expect(await places('ferri', tables.names.indexOf('title'))).toEqual({ '/a/': [1] });
  expect(await places('ferri', tables.names.indexOf('also'))).toEqual({ '/c/': [1] });
  expect(await places('nowher')).toEqual({});
  expect(await places('zzz')).toEqual({});
});

test('the parts of a compound share its place', async () => {
  expect([await places('post'), await places('war'), await places('postwar')]).toEqual([
    { '/b/': [1] },
    { '/b/': [1] },
    { '/b/': [1] },
  ]);
});

test('stems are those of the index', async () => {
  const stem = await openStemmer(await unpack(await read(`${folder}/wasm.${bundle.stemmer}.pagefind`)));
  expect(stem(['running', 'ferries', 'cafe', 'immigration', 'immigra', 'running'])).toEqual([
    'run',
    'ferri',
    'cafe',
    'immigr',
    'immigra',
    'run',
  ]);
  expect(stem([])).toEqual([]);
});

test('only what is read is kept', () => {
  expect(readdirSync(folder).toSorted()).toEqual(['filters', 'forms', 'texts', 'wasm.en.pagefind', 'words']);
});

test('an index of another version of Pagefind is refused, for its files may be otherwise', () => {
  const other = mkdtempSync(join(folder, 'other-'));
  writeFileSync(
    join(other, 'pagefind-entry.json'),
    '{"version":"9.0.0","languages":{"en":{"hash":"x","wasm":"en"}}}',
  );
  expect(() => readPagefind(other)).toThrow('An index of Pagefind 9.0.0');
});

test('what is no index is not taken for one', async () => {
  await expect(openBundles('/nowhere/', read)).rejects.toThrow('ENOENT');
  await expect(openBundles('/x/', () => Promise.resolve(Uint8Array.of(1, 2, 3)))).rejects.toThrow();
});
