import { createIndex, type IndexFile } from 'pagefind';
import { expect, test } from 'vitest';
import { placesIn } from '../../../src/browser/find/row.ts';
import { unpack } from '../../../src/browser/read-packed.ts';
import { openStemmer } from '../../../src/browser/stemmer.ts';
import { openTables } from '../../../src/browser/tables.ts';
import { Texts } from '../../../src/browser/texts.ts';
import { WordIndex } from '../../../src/browser/word-index.ts';

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

const { index } = await createIndex({ maxFragments: 2 });
for (const [url, [head, body]] of Object.entries(documents)) {
  const content = `<html lang="en"><head>${head}</head><body data-pagefind-body><dd>${body}</dd></body></html>`;
  await index!.addHTMLFile({ url, content });
}
const { files } = await index!.getFiles();
await index!.deleteIndex();
const byPath = new Map(files.map(({ path, content }: IndexFile) => [`/x/${path}`, Uint8Array.from(content)]));
const read = (url: string) =>
  byPath.has(url) ? Promise.resolve(byPath.get(url)!) : Promise.reject(new Error(`404: ${url}`));

const [, hash = ''] = [...byPath.keys()].map((path) => /\.(en_\w+)\.pf_meta$/.exec(path)).find(Boolean)!;
const tables = await openTables('/x/', hash, read);
const words = new WordIndex(tables.words, read);
const texts = new Texts(tables.texts, read);
const urls = await Promise.all(tables.texts.map(async (_, number) => (await texts.text(number)).url));
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
  expect(urls.toSorted()).toEqual(['/a/', '/b/', '/c/']);
  const years = await tables.values('year');
  expect(
    [...years].map(([year, numbers]) => [year, numbers.map((number) => urls[number]).toSorted()]),
  ).toEqual([
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
  const stem = await openStemmer(await unpack(await read('/x/wasm.en.pagefind')));
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

test('an index of another form is not taken for this one', async () => {
  await expect(openTables('/x/', 'en_nothing', read)).rejects.toThrow('404');
  await expect(openTables('/x/', hash, () => Promise.resolve(Uint8Array.of(1, 2, 3)))).rejects.toThrow();
});
