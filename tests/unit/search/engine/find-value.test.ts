import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { Finder } from '../../../../src/search/engine/finder.ts';
import type { IndexedName, NameLookup } from '../../../../src/search/engine/name-lookup.ts';
import { openIndex } from '../../../../src/search/engine/open-index.ts';
import { openDocuments } from '../../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// Everything here is fiction.
const people = ['ada-vale|Ada Vale', 'other-ada|Ada Vale', 'three-stars|***', 'mayor|Mayor Roe'];
const topics = ['strikes<work|Strikes', 'work|Work'];
const documents = [[0, 1], [1], [2, 3], [], [0]].map((own, index): SearchDocument => ({
  path: `articles/a${index}/`,
  language: index === 4 ? 'pl' : 'en',
  filters: {
    kind: ['article'],
    person: own.map((one) => people[one]!),
    topic: index === 0 ? topics : index === 1 ? ['work|Work'] : [],
  },
  parts: [{ anchor: 'p1', text: 'A text.' }],
  date: { earliest: '1962-11-18', latest: '1962-11-18' },
}));
const folder = temporaryFolder();
await openDocuments(documents, folder);
const read: string[] = [];
const bundles = await openIndex(`${join(folder, 'index')}/`, (path) => {
  read.push(path);
  return Promise.resolve(new Uint8Array(readFileSync(path.replace(/\?.*/, ''))));
});
const records = [
  ...people.map((one) => ['person', one] as const),
  ...topics.map((one) => ['topic', one] as const),
].map(([kind, value]): IndexedName => {
  const [ids = '', name = ''] = value.split('|');
  return { id: ids.split('<')[0]!, kind, name, articles: 1, hasPage: true };
});
const asked: string[] = [];
const names: NameLookup = {
  find: (field, value) =>
    Promise.resolve(
      records.filter(
        ({ id, kind, name }) =>
          (id === value || name === value) && (kind === 'topic') === (field === 'topic'),
      ),
    ),
  findNear: (texts) => {
    asked.push(...texts);
    return Promise.resolve(records);
  },
};

test('a record has the same articles by its name among the words as by the filter', async () => {
  const urls = async (finder: Finder, query: string) => {
    const found = await finder.find(query);
    return (await found.hits('newest').next(9)).map(({ path }) => path).toSorted();
  };
  const queries = ['ada-vale', 'other-ada', 'three-stars', 'mayor', '"Ada Vale"'].map(
    (one) => `entity:${one}`,
  );
  for (const query of [...queries, 'topic:work', 'topic:strikes', '-topic:work', 'entity:nobody']) {
    const own = await urls(new Finder(bundles, 'en', names), query);
    expect([query, own]).toEqual([query, await urls(new Finder(bundles, 'en'), query)]);
  }
});

test('neither a record nor the names like an unknown one need the filter, which has all names', async () => {
  read.length = 0;
  const finder = new Finder(
    await openIndex(`${join(folder, 'index')}/`, (path) => {
      read.push(path);
      return Promise.resolve(new Uint8Array(readFileSync(path.replace(/\?.*/, ''))));
    }),
    'en',
    names,
  );
  await finder.find('entity:mayor topic:work');
  const { leaves } = await finder.find('entity:"Major Roe"');
  expect(leaves[0]!.values![0]!.named).toEqual([]);
  expect((await leaves[0]!.values![0]!.similar!(3)).map(({ name }) => name)).toEqual(['Mayor Roe']);
  expect(asked).toEqual(['major roe', 'major', 'roe']);
  expect(read.filter((path) => path.includes('/filters/'))).toEqual([]);
});
