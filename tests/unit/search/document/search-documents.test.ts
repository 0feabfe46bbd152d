import { expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { compareDates, parseDate } from '../../../../src/schema/date.ts';
import { entityKinds } from '../../../../src/schema/entity-kind.ts';
import {
  dateKey,
  type SearchDocument,
  searchDocuments,
} from '../../../../src/search/document/search-documents.ts';
import { facets } from '../../../../src/shared/base/query-field.ts';
import { makeUrls } from '../../../../src/shared/base/urls.ts';
import { article, entity, type Files, open } from '../../../support/content.ts';
import { printed } from '../../../support/print/printed.ts';

const urls = makeUrls('https://courier.example', '/archive/');

async function documents(files: Files) {
  const { archive } = await open(files);
  return [...searchDocuments(archive as Archive, urls)];
}

/** Returns the texts of a document by anchor, as written and as indexed, and its filters. */
function read({ parts, filters }: SearchDocument) {
  return {
    texts: parts.map(({ anchor, text }) => `${anchor}: ${text}`),
    filters: Object.entries(filters).flatMap(([key, values]) => values.map((value) => `${key}:${value}`)),
  };
}

const files: Files = {
  'articles/letter.md': article(
    'standfirst: A fiction.\nsection: Harbour\nbyline: [Jane Doe, { entity: zoe }]\ndateline: ELM\ncorrections:\n  - { date: 2018-07-01, text: It was five. }\n',
    '## The quay\n\nHarbour Board met; *all* came.\n\n- One & <b>two</b>\n- Three\n\n### Later\n\nZoé “spoke”.',
    { title: 'Letters & "more"', date: '2018-06', entities: '[board, zoe]', topics: '[strikes]' },
  ),
  'articles/draft.md': article('draft: true\n'),
  'articles/gone.md': article('withdrawn: { date: 2020-01-01, reason: A fiction. }\n'),
  'entities/board.yaml': entity(
    'Harbour Board',
    'organization',
    'aliases: [the Board]\ndescription: A fiction.\n',
  ),
  'entities/zoe.yaml': entity('Zoé | Sons', 'person', 'roles: [{ role: keeper, at: board }]\n'),
  'topics/work.yaml': 'label: Work\n',
  'topics/strikes.yaml': 'label: Strikes\nbroader: work\n',
};

test('each published article and each entity is one document, and nothing else is', async () => {
  const found = await documents(files);
  expect(found.map(({ path }) => path)).toEqual(['articles/letter/', 'entities/board/', 'entities/zoe/']);
});

test('an article’s texts have the anchors of its page, in reading order and unchanged', async () => {
  const [letter] = await documents(files);
  expect(read(letter!).texts).toEqual([
    'title: Letters & "more"',
    'standfirst: A fiction.',
    'byline: Jane Doe, Zoé | Sons',
    'dateline: ELM',
    'the-quay: The quay',
    'p1: Harbour Board met; all came.',
    'p2: One & two',
    'p3: Three',
    'later: Later',
    'p4: Zoé “spoke”.',
    'corrections: It was five.',
  ]);
});

test('filters contain records by id and name, topics with broader ones, and the date as precisely as it is known', async () => {
  const [letter] = await documents(files);
  expect(read(letter!).filters).toEqual([
    'kind:article',
    'date:2018-06-01 79819369|June 2018',
    'section:Harbour',
    'byline:Jane Doe',
    'byline:zoe|Zoé | Sons',
    'language:en',
    'topic:strikes<work|Strikes',
    'topic:work|Work',
    'organization:board|Harbour Board',
    'person:zoe|Zoé | Sons',
  ]);
});

test('an entity is found by its name, aliases, description and roles', async () => {
  const [, board, zoe] = await documents(files);
  expect(read(board!).texts).toEqual([
    'title: Harbour Board',
    'aliases: the Board',
    'description: A fiction.',
  ]);
  expect(read(zoe!).texts).toEqual(['title: Zoé | Sons', 'roles: keeper, Harbour Board']);
  expect(read(zoe!).filters).toEqual(['kind:entity', 'kind:person', 'language:en']);
});

test('an article in another language belongs to the index of that language', async () => {
  const [lettre] = await documents({ 'articles/lettre.md': article('language: fr\n') });
  expect(lettre).toMatchObject({ language: 'fr' });
});

test('the sort key of results has the order of dates', () => {
  const dates = [
    'XXXX',
    '192X',
    '1923',
    '1923-05/1923-06',
    '1923-05',
    '1923-05-02',
    '2018-06-19',
    '2018-06-19T23:30Z',
  ];
  const parsed = dates.map(parseDate);
  const byKey = parsed.toSorted((a, b) => (dateKey(a) < dateKey(b) ? -1 : 1));
  expect(byKey.map(({ edtf }) => edtf)).toEqual(parsed.toSorted(compareDates).map(({ edtf }) => edtf));
});

test('an article from print is found by its paper and each of its pages; without print there are no such filters', async () => {
  const found = new Map((await documents({ ...files, ...printed })).map((one) => [one.path, one.filters]));
  expect(found.get('articles/ferry/')).toMatchObject({
    paper: ['harbor-gazette|Harbor Gazette'],
    page: ['1', '2'],
  });
  expect(found.get('articles/tide/')).toMatchObject({ page: ['2'] });
  expect(Object.keys(found.get('articles/letter/')!)).not.toContain('paper');
  expect(Object.keys(found.get('articles/letter/')!)).not.toContain('page');
});

test('every facet of the search page is a filter of some document', async () => {
  const found = await documents({
    ...files,
    ...printed,
    ...Object.fromEntries(entityKinds.map((kind) => [`entities/${kind}.yaml`, entity(kind, kind)])),
    'articles/all.md': article(
      'section: Harbour\ngenre: letter\nbyline: [Jane Doe]\nsource: { publisher: Elm News }\n',
      'A fiction.',
      { title: 'All', date: '2018-07', entities: `[${entityKinds.join(', ')}]`, topics: '[strikes]' },
    ),
  });
  const filters = new Set(found.flatMap((document) => Object.keys(document.filters)));
  expect(facets.map(({ key }) => key).filter((key) => !filters.has(key))).toEqual([]);
});
