import { expect, test } from 'vitest';
import {
  type CountedName,
  type CountOptions,
  countNames,
} from '../../../../../src/browser/search/list-search/count-names.ts';
import { namesCsv } from '../../../../../src/browser/search/list-search/names-csv.ts';
import type { IndexedName } from '../../../../../src/search/engine/name-lookup.ts';
import { makeUrls } from '../../../../../src/shared/base/urls.ts';
import { faultOf } from '../../../../support/suite/fault-of.ts';

const jane: IndexedName = { id: 'jane-doe', kind: 'person', name: 'Jane Doe', articles: 2, hasPage: true };
const painter: IndexedName = {
  id: 'jane-doe-painter',
  kind: 'person',
  name: 'Jane Doe',
  articles: 1,
  hasPage: true,
};
const eagles: IndexedName = {
  id: 'eagles',
  kind: 'organization',
  name: 'Inland Customs Eagles',
  articles: 7,
  hasPage: true,
};
const known: Readonly<Record<string, readonly IndexedName[]>> = {
  ICE: [eagles],
  'Jane Doe': [jane, painter],
};

/** Counts fictional names; `asked` records the requests to the index. */
async function count(list: readonly string[], changed: Partial<CountOptions> = {}) {
  const counted: CountedName[] = [];
  const asked: string[] = [];
  await countNames(list, {
    names: {
      find: (_field, value) => Promise.resolve(known[value] ?? []),
      findNear: () => Promise.resolve([]),
    },
    total: (query) => {
      asked.push(query);
      return Promise.resolve(query.length);
    },
    signal: new AbortController().signal,
    yieldToMain: () => Promise.resolve(),
    onCounted: (one) => counted.push(one),
    ...changed,
  });
  return { counted, asked };
}

test('the name of an entity is counted by the articles that list it, without a search', async () => {
  const { counted, asked } = await count(['ICE']);
  expect(counted).toEqual([{ name: 'ICE', entities: [eagles], articles: 7, query: 'entity:eagles' }]);
  expect(asked).toEqual([]);
});

test('a shared name is reported, and counted by articles that list any of the entities', async () => {
  const { counted } = await count(['Jane Doe']);
  expect(counted[0]).toMatchObject({ entities: [jane, painter], query: 'entity:jane-doe,jane-doe-painter' });
});

test('a name without an entity is searched for as a phrase, in articles', async () => {
  const { counted, asked } = await count(['Nobody “At” "All"']);
  expect(asked).toEqual(['kind:article "Nobody  At   All"']);
  expect(counted[0]).toMatchObject({ entities: [], articles: asked[0]!.length });
});

test('a leading surname is moved to the end', async () => {
  expect((await count(['Doe, Jane'])).counted[0]!.entities).toEqual([jane, painter]);
  expect((await count(['Doe, Jane, Elm'])).counted[0]!.entities).toEqual([]);
});

test('counts are reported in the order of the list, whichever is complete first', async () => {
  const list = Array.from({ length: 50 }, (_, index) => `Nobody ${index}`);
  let turns = 0;
  const { counted } = await count(list, {
    total: async () => {
      turns += 1;
      for (let wait = turns % 7; wait > 0; wait -= 1) await Promise.resolve();
      return 1;
    },
  });
  expect(counted.map(({ name }) => name)).toEqual(list);
});

test('yields before each name, and stops when aborted', async () => {
  const stop = new AbortController();
  const list = Array.from({ length: 100 }, (_, index) => `Nobody ${index}`);
  let breaths = 0;
  const yieldToMain = () => {
    breaths += 1;
    if (breaths === 20) stop.abort();
    return Promise.resolve();
  };
  const counted: CountedName[] = [];
  const counting = count(list, { yieldToMain, signal: stop.signal, onCounted: (one) => counted.push(one) });
  await faultOf(counting);
  expect(breaths).toBeLessThan(30);
  expect(counted.length).toBeLessThan(20);
});

test('the file has a row for each entity that a name may mean, and no formulas', async () => {
  const { counted } = await count(['ICE', 'Jane Doe', '=Nobody, "At" All']);
  expect(namesCsv(counted, makeUrls('https://courier.example', '/archive/'))).toBe(
    [
      'name,found_as,entity,kind,entity_id,articles,search',
      'ICE,entity,Inland Customs Eagles,organization,eagles,7,https://courier.example/archive/search/?q=entity%3Aeagles',
      'Jane Doe,one of several,Jane Doe,person,jane-doe,2,https://courier.example/archive/search/?q=entity%3Ajane-doe',
      'Jane Doe,one of several,Jane Doe,person,jane-doe-painter,1,https://courier.example/archive/search/?q=entity%3Ajane-doe-painter',
      `"'=Nobody, ""At"" All",exact phrase,,,,${counted[2]!.articles},https://courier.example/archive/search/?q=kind%3Aarticle%20%22%3DNobody%2C%20%20At%20%20All%22`,
      '',
    ].join('\r\n'),
  );
});
