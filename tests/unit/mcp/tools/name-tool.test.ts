import { expect, test } from 'vitest';
import { answerBytes, maxAnswerBytes } from '../../../../src/mcp/tools/fit-answer.ts';
import { nameTool } from '../../../../src/mcp/tools/name-tool.ts';
import type { IndexedName } from '../../../../src/search/engine/name-lookup.ts';
import { home, type WrittenSite, writtenSite } from '../../../support/asking/written-site.ts';

// All of it is fiction.
const record = (id: string, name: string, kind: IndexedName['kind'] = 'person'): IndexedName => ({
  id,
  name,
  kind,
  articles: 3,
  hasPage: true,
});
const namesOf = (...records: readonly IndexedName[]): WrittenSite['names'] => ({
  find: (field) => Promise.resolve(records.filter(({ kind }) => (kind === 'topic') === (field === 'topic'))),
});
const ask = (input: { name: string; from?: number }, site: WrittenSite) =>
  nameTool.answer(writtenSite(site).asked, input, '2026-11-30');
const stone = {
  id: 'stone',
  name: 'Ada Stone',
  kind: 'person',
  aliases: [],
  description: 'A pilot.',
  sameAs: null,
  articles: 3,
  secret: 'no field of a record',
  newest: Array.from({ length: 25 }, (_, n) => ({
    id: `a-${n}`,
    url: `${home}articles/a-${n}/`,
    title: `Note ${n}`,
    date: '1962',
  })),
  time: {
    bars: [
      { key: '1962-06', articles: ['a', 'b'] },
      { key: '1962-07', articles: ['c'] },
      { key: '1963', articles: ['d'] },
    ],
    undated: ['e'],
  },
  namedWith: [{ id: 'elm', articles: 3 }],
};

test('a name has its record without empty fields, the newest articles, the years, and its connections', async () => {
  const site = {
    names: namesOf(record('stone', 'Ada Stone')),
    files: { 'entities/stone/index.json': JSON.stringify(stone) },
  };
  expect(await ask({ name: 'Ada Stone' }, site)).toEqual({
    archive: { title: 'The Example Courier', address: home },
    record: { id: 'stone', name: 'Ada Stone', kind: 'person', description: 'A pilot.', articles: 3 },
    articlesByYear: { 1962: 3, 1963: 1, undated: 1 },
    newest: Array.from({ length: 20 }, (_, n) => ({
      title: `Note ${n}`,
      date: '1962',
      address: `${home}articles/a-${n}/`,
    })),
    connections: [{ id: 'elm', articles: 3 }],
  });
});

test('a topic is read from its own folder, and has its years', async () => {
  const site = {
    names: namesOf(record('ferries', 'Ferries', 'topic')),
    files: {
      'topics/ferries/index.json': JSON.stringify({
        label: 'Ferries',
        years: [{ year: '1962', articles: 4 }],
      }),
    },
  };
  expect(await ask({ name: 'ferries' }, site)).toMatchObject({
    record: { label: 'Ferries' },
    articlesByYear: { 1962: 4 },
    newest: [],
    connections: [],
  });
});

test('of several records with a name, one is chosen by its id', async () => {
  const both = [record('elm', 'Elm', 'place'), record('elm-club', 'Elm', 'organization')];
  const site = { names: namesOf(...both), files: { 'entities/elm/index.json': '{"id":"elm"}' } };
  expect(await ask({ name: 'Elm' }, site)).toMatchObject({
    answer: 'Several records have this name: ask by the id of one.',
    records: [
      { id: 'elm', kind: 'place', name: 'Elm', articles: 3, address: `${home}entities/elm/` },
      { id: 'elm-club' },
    ],
  });
  expect(await ask({ name: 'elm' }, site)).toMatchObject({ record: { id: 'elm' } });
});

test('a name that is unknown has similar ones, if there are any', async () => {
  const similar = [
    record('ferries', 'Ferries', 'topic'),
    ...Array<IndexedName>(20).fill(record('elm', 'Elm')),
  ];
  const names = { ...namesOf(), findNear: () => Promise.resolve(similar) };
  const answer = (await ask({ name: 'Ferrys' }, { names })) as { similar: object[] };
  expect(answer).toMatchObject({ answer: 'There is no such name in this archive.' });
  expect(answer.similar.slice(0, 2)).toMatchObject([
    { id: 'ferries', address: `${home}topics/ferries/` },
    { address: `${home}entities/elm/` },
  ]);
  expect(answer.similar).toHaveLength(10);
  expect(await ask({ name: 'Ferrys' }, {})).not.toHaveProperty('similar');
});

test('a record that was merged is found where it went, and never at another host or in a circle', async () => {
  const moved = (to: string) => JSON.stringify({ movedTo: to });
  const files = {
    'entities/old/index.json': moved(`${home}entities/stone/`),
    'entities/stone/index.json': JSON.stringify(stone),
    'entities/away/index.json': moved('https://another.example/entities/stone/'),
    'entities/circle/index.json': moved(`${home}entities/circle/`),
    'entities/absent/index.json': JSON.stringify({ absent: true, name: 'Nobody' }),
  };
  const askOf = (id: string) => ask({ name: id }, { names: namesOf(record(id, 'X')), files });
  expect(await askOf('old')).toMatchObject({ record: { id: 'stone' } });
  for (const id of ['away', 'circle', 'absent', 'none']) {
    const answer = await askOf(id);
    expect(answer).toMatchObject({ answer: 'There is no such name in this archive.' });
    expect(answer).not.toHaveProperty('record');
  }
});

test('many connections come in parts, each once', async () => {
  const namedWith = Array.from({ length: 900 }, (_, n) => ({
    id: `name-${n}`,
    name: `Person number ${n} of Elm`,
  }));
  const site = {
    names: namesOf(record('stone', 'Ada Stone')),
    files: { 'entities/stone/index.json': JSON.stringify({ ...stone, namedWith }) },
  };
  const found: object[] = [];
  let next: { name: string; from?: number } | undefined = { name: 'Ada Stone' };
  for (let part = 0; next && part < 100; part += 1) {
    const answer = (await ask(next, site)) as {
      connections: object[];
      left?: { connections: number; ask: { arguments: typeof next } };
    };
    expect(answerBytes(answer)).toBeLessThanOrEqual(maxAnswerBytes);
    found.push(...answer.connections);
    expect(answer.left?.connections ?? 0).toBe(900 - found.length);
    next = answer.left?.ask.arguments;
  }
  expect(found).toEqual(namedWith);
});
