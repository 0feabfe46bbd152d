import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { placesIn } from '../../../src/browser/find/row.ts';
import { openBundles } from '../../../src/browser/open-bundles.ts';
import { unpack } from '../../../src/browser/read-packed.ts';
import { openStemmer } from '../../../src/browser/stemmer.ts';
import { openTables } from '../../../src/browser/tables.ts';
import { Texts } from '../../../src/browser/texts.ts';
import { WordIndex } from '../../../src/browser/word-index.ts';
import { packBundle } from '../../../src/site/pack-bundle.ts';

// What Pagefind writes is read as it is meant: it may write otherwise in another version.

const meta = (filters: Record<string, string[]>, title: string) =>
  `<meta data-pagefind-meta="title:${title}">${Object.entries(filters)
    .flatMap(([key, values]) => values.map((value) => `<meta data-pagefind-filter="${key}:${value}">`))
    .join('')}`;

const documents: Readonly<Record<string, [head: string, body: string]>> = {
  '/a/': [
    meta({ year: ['2018'], person: ['jane-doe|Jane Doe', 'zoe|Zoé, of Elm: the elder'] }, 'Running ferries'),
    'Café or cafe, fiction: the ferry runs. Café!',
  ],
  '/b/': [meta({ year: ['1923'], person: ['jane-doe|Jane Doe'] }, 'Fiction'), 'A post-war ferry of O’Brien.'],
  '/c/': [meta({ year: ['2018'] }, 'Fiction'), 'Nothing 灯 😀 here.'],
};

const folder = mkdtempSync(join(tmpdir(), 'backfile-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { index } = await createIndex({});
for (const [url, [head, body]] of Object.entries(documents)) {
  const content = `<html lang="en"><head>${head}</head><body data-pagefind-body><dd>${body}</dd></body></html>`;
  await index!.addHTMLFile({ url, content });
}
await index!.writeFiles({ outputPath: folder });
await index!.deleteIndex();
const urls = Object.keys(documents);
const day = (text: string) => ({ earliest: text, latest: text });
const packed = packBundle(
  folder,
  urls.map((url, number) => ({
    url,
    ...(number < 2 && { date: day('1923-05-02') }),
    ...(number === 0 && { named: [['zoe', 'person', 'Zoé', 'the elder'] as const] }),
  })),
  [['a', 'x']],
);
const read = async (url: string) => Uint8Array.from(readFileSync(url.replace(/\?.*/, '')));
const tables = openTables(`${folder}/`, packed, read);
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

test('the tables say which documents have a value, and how long each is', async () => {
  expect(tables.size).toBe(3);
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

test('a text has its words, and whom it names', async () => {
  const { content, anchors, named, meta } = await texts.text(0);
  expect(content).toBe('Café or cafe, fiction: the ferry runs. Café!');
  expect({ anchors, named, meta }).toEqual({
    anchors: [],
    named: [['zoe', 'person', 'Zoé', 'the elder']],
    meta: { title: 'Running ferries' },
  });
  expect(await texts.text(2)).not.toHaveProperty('named');
});

test('a word stands where its stem does, with or without its accents, and in names', async () => {
  expect(await places('ferri')).toEqual({ '/a/': [5], '/b/': [2] });
  expect(await places('cafe')).toEqual({ '/a/': [0, 2, 7] });
  expect(await places('ferri', tables.names.indexOf('title'))).toEqual({ '/a/': [1] });
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
  const stem = await openStemmer(await unpack(await read(`${folder}/wasm.${packed.stemmer}.pagefind`)));
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
  expect(readdirSync(folder).toSorted()).toEqual(['filters', 'index', 'texts', 'wasm.en.pagefind']);
});

test('an index of another version of Pagefind is refused, for its files may be otherwise', () => {
  const other = mkdtempSync(join(folder, 'other-'));
  writeFileSync(
    join(other, 'pagefind-entry.json'),
    '{"version":"9.0.0","languages":{"en":{"hash":"x","wasm":"en"}}}',
  );
  expect(() => packBundle(other, [], [])).toThrow('An index of Pagefind 9.0.0');
});

test('what is no index is not taken for one', async () => {
  await expect(openBundles('/nowhere/', read)).rejects.toThrow('ENOENT');
  await expect(openBundles('/x/', () => Promise.resolve(Uint8Array.of(1, 2, 3)))).rejects.toThrow();
});
