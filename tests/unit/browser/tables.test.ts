import { createIndex, type IndexFile } from 'pagefind';
import { expect, test } from 'vitest';
import { filterResults } from '../../../src/browser/filter-results.ts';
import { openTables } from '../../../src/browser/tables.ts';

/** Indexes documents of fiction, and gives the files as a server would. */
async function serve(
  documents: Readonly<Record<string, string>>,
): Promise<(url: string) => Promise<Uint8Array>> {
  const { index } = await createIndex({ maxFragments: 2 });
  for (const [url, head] of Object.entries(documents)) {
    const content = `<html lang="en"><head>${head}</head><body data-pagefind-body><p>Fiction ${url}</p></body></html>`;
    await index!.addHTMLFile({ url, content });
  }
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  const byPath = new Map(files.map(({ path, content }: IndexFile) => [`/x/${path}`, content]));
  return async (url) => {
    const content = byPath.get(url);
    if (!content) throw new Error(`404: ${url}`);
    return Uint8Array.from(content);
  };
}

const meta = (filters: Record<string, string[]>, date: string) =>
  `<meta data-pagefind-sort="date:${date}">${Object.entries(filters)
    .flatMap(([key, values]) => values.map((value) => `<meta data-pagefind-filter="${key}:${value}">`))
    .join('')}`;

const read = await serve({
  '/b/': meta(
    { year: ['2018'], person: ['jane-doe|Jane Doe', 'zoe|Zoé, of Elm: the elder'] },
    '2018-06-19 x',
  ),
  '/a/': meta({ year: ['1923'], person: ['jane-doe|Jane Doe'] }, '1923-05-02 x'),
  '/c/': meta({ year: ['2018'] }, '2018-06-20 x'),
  '/d/': meta({}, '1800-01-01 x'),
});
const tables = await openTables('/x/', read);
// Which number a document has is Pagefind's choice; its place in time tells which one it is.
const inTime = (numbers: readonly number[] = []) => numbers.map((number) => tables.rank[number]).toSorted();
const results = [...tables.numberOf.keys()].map((id) => ({
  id,
  score: 1,
  words: [],
  data: () => Promise.reject(id),
}));
const places = (found: readonly { id: string }[]) => inTime(found.map(({ id }) => tables.numberOf.get(id)!));

test('the tables of the index say which documents have a value, and their order in time', async () => {
  expect(tables.numberOf.size).toBe(4);
  expect(tables.rank.toSorted()).toEqual([0, 1, 2, 3]);
  const years = await tables.values('year');
  expect(Object.fromEntries([...years].map(([year, numbers]) => [year, inTime(numbers)]))).toEqual({
    1923: [1],
    2018: [2, 3],
  });
  expect([...(await tables.values('person')).keys()].toSorted()).toEqual([
    'jane-doe|Jane Doe',
    'zoe|Zoé, of Elm: the elder',
  ]);
  expect(await tables.values('event')).toEqual(new Map());
});

test('several entities must all be named, several years are any of them', async () => {
  const filter = async (filters: object) =>
    places((await filterResults(tables, results, filters, [])).results);
  expect(await filter({})).toEqual([0, 1, 2, 3]);
  expect(await filter({ person: ['jane-doe'] })).toEqual([1, 2]);
  expect(await filter({ person: ['jane-doe', 'zoe'] })).toEqual([2]);
  expect(await filter({ year: ['1923', '2018'] })).toEqual([1, 2, 3]);
  expect(await filter({ year: ['1923'], person: ['zoe'] })).toEqual([]);
  expect(await filter({ person: ['nobody'] })).toEqual([]);
});

test('what is counted are the results, and of years what choosing another would find', async () => {
  const { counts } = await filterResults(tables, results, { year: ['1923'] }, ['year', 'person', 'topic']);
  expect(counts).toEqual({ year: { '1923': 1, '2018': 2 }, person: { 'jane-doe|Jane Doe': 1 }, topic: {} });
});

test('an index of another version of Pagefind is refused, for its files may be otherwise', async () => {
  const other = async (url: string) =>
    url.endsWith('.json')
      ? new TextEncoder().encode('{"version":"9.0.0","languages":{"en":{"hash":"x"}}}')
      : read(url);
  await expect(openTables('/x/', other)).rejects.toThrow('An index of Pagefind 9.0.0');
});
