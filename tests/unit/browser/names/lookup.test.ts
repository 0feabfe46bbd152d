import { expect, onTestFinished, test, vi } from 'vitest';
import { findSuggestions } from '../../../../src/browser/names/find-suggestions.ts';
import { lookupKeys } from '../../../../src/search/engine/lookup-key.ts';
import { nameLookup } from '../../../../src/search/engine/name-lookup.ts';
import { openNames, openTitles } from '../../../../src/browser/names/name-table.ts';
import { lookupFiles, lookupTables } from '../../../../src/views/data/lookup-tables.ts';
import { makeUrls } from '../../../../src/shared/base/urls.ts';
import { article, entity, publishUnused } from '../../../support/content.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { build } from '../../../support/views.ts';

const content = {
  'articles/letter.md': article('', 'Jane Doe wrote to ICE. It is fiction.', {
    title: 'Ferry workers press Elm',
    entities: '[jane-doe, eagles]',
    topics: '[tides]',
  }),
  'articles/answer.md': article('', 'ICE answered. It is fiction.', {
    title: 'An answer to ferry workers',
    date: '2018-06-20',
    entities: '[eagles]',
    topics: '[tides]',
  }),
  'entities/jane-doe.yaml': entity('Jane Doe', 'person'),
  'entities/jane-doe-painter.yaml': entity('Jane Doe', 'person', 'distinctFrom: [jane-doe]\n'),
  'entities/eagles.yaml': entity('Inland Customs Eagles', 'organization', 'aliases: [ICE]\n'),
  'entities/iceland.yaml': entity('Íceland', 'place'),
  'topics/tides.yaml': 'label: Tides\naliases: [Ice flow]\n',
};
const urls = makeUrls('https://courier.example', '/archive/');
let files: Promise<ReadonlyMap<string, string>> | undefined;

/** Returns the files of the tables by path. */
async function makeFiles(): Promise<ReadonlyMap<string, string>> {
  const { archive } = await build({ ...publishUnused, ...content });
  return new Map(
    lookupFiles(lookupTables(archive, lookupKeys)).map(({ params: { table, part }, text }) => [
      `/archive/search/${table}/${part}.json`,
      text,
    ]),
  );
}

/** Lets `fetch` respond with the files of the tables, and returns the requested ones. */
async function serve(): Promise<string[]> {
  files ??= makeFiles();
  const texts = await files;
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response(texts.get(url), { status: texts.has(url) ? 200 : 404 }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return asked;
}

const ids = (found: readonly { data: readonly unknown[] }[]) => found.map(({ data: [id] }) => id);

test('a whole name or alias comes first, then the records with most articles', async () => {
  await serve();
  const found = await openNames(urls).find('ICE');
  expect(ids(found)).toEqual(['eagles', 'tides', 'iceland']);
  expect(found.map(({ name, isWhole }) => [name, isWhole])).toEqual([
    ['ICE', true],
    ['Ice flow', false],
    ['Íceland', false],
  ]);
});

test('a name is found from any of its words on, and by its words in another order', async () => {
  await serve();
  const names = openNames(urls);
  expect(ids(await names.find('customs e'))).toEqual(['eagles']);
  expect(ids(await names.find('doe, jane'))).toEqual(['jane-doe', 'jane-doe-painter']);
  expect(ids(await names.find('doe nobody'))).toEqual([]);
  expect(ids(await names.find(' , '))).toEqual([]);
});

test('each file is requested once, and none before something is looked up', async () => {
  const asked = await serve();
  const names = openNames(urls);
  expect(asked).toEqual([]);
  await Promise.all([names.find('jane'), names.find('ice')]);
  await names.find('inland');
  expect(asked).toEqual(['/archive/search/names/index.json', '/archive/search/names/0.json']);
});

test('a file that could not be loaded is requested again', async () => {
  const names = openNames(urls);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  expect((await faultOf(names.find('jane'))).message).toMatch('503');
  await serve();
  expect(ids(await names.find('jane d'))).toEqual(['jane-doe', 'jane-doe-painter']);
});

test('a value of a query is resolved by id, or else by name or alias', async () => {
  await serve();
  const names = nameLookup(openNames(urls));
  const found = async (field: 'entity' | 'topic', value: string) =>
    (await names.find(field, value)).map(({ id }) => id);
  expect(await found('entity', 'jane-doe')).toEqual(['jane-doe']);
  expect(await found('entity', 'jane doe')).toEqual(['jane-doe', 'jane-doe-painter']);
  expect(await found('entity', 'ice')).toEqual(['eagles']);
  expect(await found('topic', 'ICE FLOW')).toEqual(['tides']);
  expect(await found('topic', 'ice')).toEqual([]);
  expect(await names.find('entity', 'eagles')).toEqual([
    { id: 'eagles', kind: 'organization', name: 'Inland Customs Eagles', articles: 2, hasPage: true },
  ]);
});

test('a suggestion replaces only the words that name it', async () => {
  await serve();
  const tables = { names: openNames(urls), titles: openTitles(urls) };
  const suggest = async (marked: string) => {
    const { names, titles } = await findSuggestions(tables, marked.replace('|', ''), marked.indexOf('|'));
    return [...names.map(({ query }) => query), ...titles.map(({ data: [id] }) => id)];
  };
  expect(await suggest('boats jane d|')).toEqual([
    'boats entity:jane-doe ',
    'boats entity:jane-doe-painter ',
  ]);
  expect(await suggest('ic| boats')).toEqual([
    'entity:eagles boats',
    'topic:tides boats',
    'entity:iceland boats',
  ]);
  expect(await suggest('-topic:ic|')).toEqual(['-topic:tides ']);
  expect(await suggest('boats j|')).toEqual([]);
  expect(await suggest('ferry wo|')).toEqual(['answer', 'letter']);
  expect(await suggest('boats ferry wo|')).toEqual([]);
  expect(await suggest('')).toEqual([]);
});

test('a typing error is tolerated, even in the first letter, if no name has the prefix', async () => {
  await serve();
  const tables = { names: openNames(urls), titles: openTitles(urls) };
  const suggested = async (text: string) =>
    (await findSuggestions(tables, text, text.length)).names.map(({ query }) => query.trim());
  expect(await suggested('icland')).toEqual(['entity:eagles', 'entity:iceland']);
  expect(await suggested('oceland')).toEqual(['entity:iceland']);
  expect(await suggested('inladn')).toEqual(['entity:eagles']);
  expect(await suggested('harbour eaglse')).toEqual(['harbour entity:eagles']);
  // In a short word, one more or missing letter makes another word.
  expect(await suggested('ive')).toEqual([]);
});
