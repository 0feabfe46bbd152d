import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decideName } from '../../../src/desk/server/names/decide-name.ts';
import { listNames, weightiestNames } from '../../../src/desk/server/names/list-names.ts';
import { showName } from '../../../src/desk/server/names/show-name.ts';
import { mostFrequentSpelling } from '../../../src/desk/page/names/most-frequent-spelling.ts';
import { acceptedReadings, acceptWords } from '../../../src/desk/page/names/accepted-readings.ts';
import { article, entity, type Files } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

// A harbour of fiction.

async function openDesk(files: Files) {
  const quiet = quietDesk(files);
  const articles = Object.keys(files).filter((file) => file.startsWith('articles/')).length;
  await expect.poll(() => quiet.desk.names.waiting.articles).toBe(articles);
  const rows = () => listNames(quiet.desk, { from: 0, count: 50 }).names;
  return {
    ...quiet,
    rows,
    detail: (words: string) => showName(quiet.desk, { key: rows().find((row) => row.words === words)!.key })!,
    read: (file: string) => readFileSync(join(quiet.contentDir, file), 'utf8'),
  };
}

test('a name is shown in its sentence, of which a long one is cut at both ends', async () => {
  const far = 'and another boat '.repeat(30);
  const { detail } = await openDesk({
    'articles/short.md': article('', 'The quay was built. In May, Mayor Ada Vale came by boat. It left.'),
    'articles/long.md': article(
      '',
      `It left. So came ${far}with Mayor Ben Marsh on board ${far}too. It left.`,
    ),
  });
  expect(detail('Ada Vale').sentences).toMatchObject([
    { before: 'In May, Mayor ', words: 'Ada Vale', after: ' came by boat.' },
  ]);
  const [long] = detail('Ben Marsh').sentences;
  expect(long?.before).toBe(`…${`So came ${far}with Mayor `.slice(-420)}`);
  expect(long?.after).toBe(`${` on board ${far}too.`.slice(0, 420)}…`);
});

test('an acronym means no name where two names have its initials', async () => {
  const two = await openDesk({
    'articles/boats.md': article(
      '',
      'The Harbour Development Service has boats. The Hill Defence Society has none.',
    ),
    'articles/back.md': article('', 'The boats of HDS came back. The town thanks HDS for it.'),
  });
  expect(two.detail('HDS').readings.map(({ fullName }) => fullName)).toEqual([undefined]);
});

test('an acronym is one row, and means the record or pending name with its initials', async () => {
  const { desk, idle, rows, detail, read } = await openDesk({
    'articles/begin.md': article(
      '',
      'The Harbour Development Service (HDS) was founded. HDS has three boats. We saw HDS there.',
    ),
    'articles/back.md': article('', 'The boats of HDS came back. The town thanks HDS for it.'),
  });
  expect(rows().filter(({ words }) => words === 'HDS')).toMatchObject([{ articles: 2, meanings: 2 }]);
  const { readings } = detail('HDS');
  expect(readings).toMatchObject([
    { fullName: 'Harbour Development Service', isLikely: false },
    { fullName: 'Harbour Development Service', isLikely: true },
  ]);
  const long = detail('Harbour Development Service');
  await decideName(desk, {
    key: long.key,
    decision: { type: 'new', kind: 'organization', name: 'Harbour Development Service' },
  });
  await expect
    .poll(() => detail('HDS').readings.map(({ record }) => record?.id))
    .toEqual(['harbour-development-service', 'harbour-development-service']);
  const [first, second] = detail('HDS').readings;
  const { key } = detail('HDS');
  const decision = { type: 'known', id: first!.record!.id } as const;
  await decideName(desk, {
    key,
    decision,
    articles: first!.articles,
    also: [{ key, decision, articles: second!.articles }],
  });
  await idle();
  expect(rows()).toEqual([]);
  expect(read('articles/back.md')).toContain('entities: [harbour-development-service]');
  expect(read('entities/organizations/harbour-development-service.yaml')).toContain('HDS');
  // Both are one decision.
  await desk.changes.undo();
  await expect.poll(() => rows().map(({ words }) => words)).toEqual(['HDS']);
});

test('variants are accepted as one record, in one change', async () => {
  const { desk, idle, rows, detail, read } = await openDesk({
    'articles/a.md': article('', 'We asked the Department of Fisheries. The Department of Fisheries spoke.'),
    'articles/b.md': article('', 'We asked the Fisheries Department. The Fisheries Department spoke.'),
    'articles/c.md': article('', 'We asked the Department of Tides. The Department of Tides spoke.'),
  });
  const { key, alike } = detail('Department of Fisheries');
  expect(alike).toMatchObject([{ words: 'Fisheries Department', articles: ['b'] }]);
  const decision = { type: 'new', kind: 'organization', name: 'Department of Fisheries' } as const;
  await decideName(desk, {
    key,
    decision,
    also: alike.map((one) => ({ key: one.key, decision, articles: one.articles })),
  });
  await idle();
  expect(rows().map(({ words }) => words)).toEqual(['Department of Tides']);
  expect(read('entities/organizations/department-of-fisheries.yaml')).toContain('Fisheries Department');
  expect(read('articles/b.md')).toContain('department-of-fisheries');
});

test('a record that is a variant of a pending name is offered, and one with its name in another kind is shown', async () => {
  const { detail } = await openDesk({
    'articles/a.md': article('', 'We asked the Fisheries Department. The Fisheries Department spoke.'),
    'entities/fisheries.yaml': entity('Department of Fisheries'),
    'entities/ship.yaml': entity('Fisheries Department', 'work'),
  });
  expect(detail('Fisheries Department')).toMatchObject({ namesakes: [{ id: 'ship', kind: 'work' }] });
});

test('words that are refused everywhere are in no row, no reading and no variant', async () => {
  const { desk, rows } = await openDesk({
    'articles/a.md': article('', 'We asked the Department of Fisheries. The Department of Fisheries spoke.'),
    'articles/b.md': article('', 'We asked the Fisheries Department. The Fisheries Department spoke.'),
    'review.yaml': 'refused: [Fisheries Department]\n',
  });
  expect(rows().map(({ words, variants }) => [words, variants])).toEqual([['Department of Fisheries', 0]]);
  expect(desk.names.waiting.mentions.waiting).toBe(2);
});

const harbour = (name: string) => `The ${name} (HDS) was founded. HDS has three boats. We saw HDS there.`;

const spelledInThreeWays: Files = {
  'articles/a.md': article('', harbour('Harbour Development Service')),
  'articles/b.md': article('', harbour('Harbour Development Service')),
  'articles/c.md': article('', harbour('Harbour Developments Service')),
  'articles/d.md': article('', harbour('Harbour Development Services')),
  'articles/e.md': article('', 'The boats of HDS came back. The town thanks HDS for it.'),
};

test('names of four words with one abbreviation are one body if one word ends otherwise, and two if two words differ', async () => {
  const board = (name: string) => article('', `The ${name} (NALB) was founded. NALB has three boats.`);
  const namesOf = async (...names: readonly string[]) => {
    const files = names.map((name, index) => [`articles/${index}.md`, board(name)] as const);
    const { detail } = await openDesk(Object.fromEntries(files));
    return detail('NALB')
      .readings.map(({ fullName }) => fullName)
      .toSorted();
  };
  const name = 'Northern Atmospheric Lantern Board';
  expect(await namesOf(name, 'Northern Atmosphere Lantern Board')).toHaveLength(1);
  const other = 'Northern Atmosphere Library Board';
  expect(await namesOf(name, other)).toEqual([other, name].toSorted());
});

test('a spelling that differs by a slip from another name of a record means that record', async () => {
  const { detail } = await openDesk({
    'entities/elm-boats.yaml': entity(
      'Elm Boats',
      'organization',
      'aliases: [Harbour Development Service]\n',
    ),
    'articles/a.md': article('', harbour('Harbour Development Service')),
    'articles/b.md': article('', harbour('Harbour Developments Service')),
  });
  expect(detail('HDS').readings.map(({ record, slips }) => [record?.id, slips])).toEqual([
    ['elm-boats', ['Harbour Developments Service']],
  ]);
});

test('spellings that differ by a slip are one meaning of a short form, and become aliases of one record', async () => {
  const { desk, idle, detail, rows, read, contentDir } = await openDesk(spelledInThreeWays);
  const { key, readings, kind } = detail('HDS');
  expect(
    readings.map(({ fullName, slips, articles, isLikely }) => [fullName, slips, articles.length, isLikely]),
  ).toEqual([
    [
      'Harbour Development Service',
      ['Harbour Development Services', 'Harbour Developments Service'],
      4,
      false,
    ],
    ['Harbour Development Service', undefined, 1, true],
  ]);
  const [first, ...also] = acceptedReadings(readings, key);
  expect(first!.decision).toMatchObject({ type: 'new', kind, name: 'Harbour Development Service' });
  await decideName(desk, { ...first!, also });
  await idle();
  expect(readdirSync(join(contentDir, 'entities/organizations'))).toEqual([
    'harbour-development-service.yaml',
  ]);
  expect(read('entities/organizations/harbour-development-service.yaml')).toBe(
    'name: Harbour Development Service\nkind: organization\naliases:\n  - Harbour Development Services\n  - Harbour Developments Service\n  - HDS\n',
  );
  // The long forms are names of the record now.
  await expect.poll(() => rows().map(({ words }) => words)).toEqual([]);
});

test('after the full name was accepted, the row of the short form alone proposes its record', async () => {
  const { desk, idle, detail, rows, read } = await openDesk(spelledInThreeWays);
  const decision = { type: 'new', kind: 'organization', name: 'Harbour Development Service' } as const;
  await decideName(desk, { key: detail('Harbour Development Service').key, decision });
  await expect
    .poll(() => detail('HDS').readings.map(({ record, articles }) => [record?.id, articles.length]))
    .toEqual([
      ['harbour-development-service', 4],
      ['harbour-development-service', 1],
    ]);
  const { key, readings } = detail('HDS');
  const [first, ...also] = acceptedReadings(readings, key);
  await decideName(desk, { ...first!, also });
  await idle();
  for (const id of 'abcde') expect(read(`articles/${id}.md`)).toContain('harbour-development-service');
  await expect.poll(() => rows().filter(({ words }) => words === 'HDS')).toEqual([]);
});

test('a short form and all spellings of its full name are accepted together', async () => {
  const { desk, idle, detail, rows } = await openDesk(spelledInThreeWays);
  const { key, alike } = detail('HDS');
  expect(alike.map(({ words }) => words).toSorted()).toEqual([
    'Harbour Development Service',
    'Harbour Development Services',
    'Harbour Developments Service',
  ]);
  const decision = { type: 'new', kind: 'organization', name: 'Harbour Development Service' } as const;
  await decideName(desk, {
    key,
    decision,
    also: alike.map((one) => ({ key: one.key, decision, articles: one.articles })),
  });
  await idle();
  expect(rows()).toEqual([]);
});

const town = 'We went to Tidewick. The town of Tidewick is small. She lives in Tidewick.';
const inTown = Object.fromEntries([...'abcd'].map((id) => [`articles/${id}.md`, article('', town)]));

test('a word that stands alone in many articles is not short for a longer one of one article', async () => {
  const { rows, detail } = await openDesk({
    ...inTown,
    'articles/e.md': article(
      '',
      'Tidewick Meetings came. Tidewick Meetings are on Monday. Tidewick left. He thanked Tidewick.',
    ),
  });
  const row = rows().find(({ words }) => words === 'Tidewick')!;
  expect(row).toMatchObject({ articles: 5, meanings: 1, kind: 'place' });
  expect(row.fullName).toBeUndefined();
  expect(detail('Tidewick').readings).toMatchObject([{ kind: 'place', isLikely: false }]);
});

test('a longer name that two articles have is a meaning of a word that stands alone in many', async () => {
  const meetings = article(
    '',
    'Tidewick Meetings came. Tidewick Meetings are on Monday. Tidewick left. He thanked Tidewick.',
  );
  const { detail } = await openDesk({ ...inTown, 'articles/e.md': meetings, 'articles/f.md': meetings });
  expect(detail('Tidewick').readings.map(({ fullName, articles }) => [fullName, articles.length])).toEqual([
    ['Tidewick', 4],
    ['Tidewick Meetings', 2],
  ]);
});

test('a word that stands alone in many articles is accepted there as what it is, and elsewhere as short for a name', async () => {
  const { desk, idle, detail, read } = await openDesk({
    ...inTown,
    'articles/e.md': article(
      '',
      'Tidewick Brown came. Tidewick Brown spoke. Tidewick left. He thanked Tidewick.',
    ),
  });
  const { key, kind, readings, fullName } = detail('Tidewick');
  expect([kind, fullName]).toEqual(['place', undefined]);
  const [first, ...also] = acceptedReadings(readings, key);
  await decideName(desk, { ...first!, also });
  await idle();
  expect(read('entities/places/tidewick.yaml')).toBe('name: Tidewick\nkind: place\n');
  expect(read('entities/people/tidewick-brown.yaml')).toContain('name: Tidewick Brown\nkind: person\n');
  expect(read('articles/d.md')).toContain('entities: [tidewick]');
  expect(read('articles/e.md')).toContain('tidewick-brown');
});

test('the kind that is shown is that of the meaning which is accepted', async () => {
  const { rows, detail } = await openDesk({
    'articles/a.md': article('', 'Mrs Ada Quell came. Quell spoke. Mrs Quell left.'),
    'articles/b.md': article('', 'They met in Quell. The town of Quell is small. He lives in Quell.'),
    'articles/c.md': article('', 'They met in Quell. The town of Quell is small. He lives in Quell.'),
  });
  const row = rows().find(({ words }) => words === 'Quell')!;
  expect(row).toMatchObject({ fullName: 'Ada Quell', kind: 'person' });
  expect(detail('Quell').kind).toBe('person');
  expect(new Set(detail('Quell').readings.map(({ kind }) => kind))).toEqual(new Set(['person', 'place']));
});

test('a name that several records have is asked about before anything is written', async () => {
  const { desk, detail } = await openDesk({
    'articles/a.md': article('', 'The boats of HDS came back. The town thanks HDS for it.'),
    'entities/one.yaml': entity('Harbour Development Service', 'organization', 'aliases: [HDS]\n'),
    'entities/two.yaml': entity('Home Delivery Service', 'organization', 'aliases: [HDS]\n'),
  });
  const { key, namesakes } = detail('HDS');
  expect(namesakes.map(({ id }) => id)).toEqual(['one', 'two']);
  const decision = { type: 'new', kind: 'organization', name: 'HDS' } as const;
  expect((await faultOf(decideName(desk, { key, decision }))).message).toMatch(
    'Several records have the name “HDS”',
  );
  expect(detail('HDS').articles).toBe(1);
});

test('at a sitting of a few names, only those are listed, and those decided leave it', async () => {
  const { desk, detail, idle } = await openDesk({
    'articles/a.md': article('', 'Mrs Ada Quell came. Mrs Ada Quell spoke. Mrs Ada Quell left.'),
    'articles/b.md': article('', 'Mr Ben Rusk came. Captain Cora Hale spoke to Mr Ben Rusk.'),
  });
  const { keys, share } = weightiestNames(desk);
  expect(share).toBe(1);
  const listed = () => listNames(desk, { from: 0, count: 1, keys }).names.map(({ words }) => words);
  const before = listed();
  expect(before.indexOf('Ada Quell')).toBe(0);
  await decideName(desk, { key: detail('Ada Quell').key, decision: { type: 'refuse everywhere' } });
  expect(listed()).toEqual(before.filter((words) => words !== 'Ada Quell'));
  await idle();
  expect(listed()).not.toContain('Ada Quell');
});

test('full names with one abbreviation are one meaning if they differ by a country, or in the end of a word', async () => {
  const { detail } = await openDesk({
    'articles/a.md': article('', 'The Harbour Atmospheric Boats Agency (HABA) met. HABA left. HABA came.'),
    'articles/b.md': article(
      '',
      'The U.S. Harbour Atmospheric Boats Agency (HABA) met. HABA left. HABA came.',
    ),
    'articles/c.md': article('', 'The Harbour Atmosphere Boats Agency (HABA) met. HABA left. HABA came.'),
    'articles/d.md': article('', 'The Harbour Atmospheric Boats Agency (HABA) met. HABA left. HABA came.'),
    'articles/f.md': article(
      '',
      'The Harbour Atmospheric Boats Administration (HABA) met. HABA left. HABA came.',
    ),
    'articles/e.md': article('', 'The Harbour Art Bread Agency (HABA) met. HABA left. HABA came.'),
  });
  expect(detail('HABA').readings.map(({ fullName, slips }) => [fullName, slips])).toEqual([
    [
      'Harbour Atmospheric Boats Agency',
      [
        'Harbour Atmosphere Boats Agency',
        'Harbour Atmospheric Boats Administration',
        'U.S. Harbour Atmospheric Boats Agency',
      ],
    ],
    ['Harbour Art Bread Agency', undefined],
  ]);
});

test('a variant of one record means that record, of a person only with another middle name or title', async () => {
  const { detail } = await openDesk({
    'entities/organizations/fishery.yaml': entity('Department of Fishery', 'organization'),
    'entities/people/ada.yaml': entity('Ada Vale', 'person'),
    'entities/people/ben.yaml': entity('Benjamin Wick', 'person'),
    'articles/a.md': article(
      '',
      'They asked the Fishery Department. Mayor Ada B. Vale and Mayor B. Wick came.',
    ),
  });
  const meant = (words: string) =>
    detail(words).readings.map(({ record, isLikely }) => [record?.id, isLikely]);
  expect(meant('Fishery Department')).toEqual([['fishery', true]]);
  expect(meant('Ada B. Vale')).toEqual([['ada', true]]);
  expect(meant('B. Wick')).toEqual([[undefined, false]]);
});

const shown = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), title: '', date: '2020-01-01' }));
const variant = (words: string, count: number) => ({
  key: words,
  words,
  articles: shown(count).map(({ id }) => id),
});

test('the button that accepts a name has each record once', () => {
  const meaning = { kind: 'organization', fullName: 'Harbour Fund', articles: ['a'] } as const;
  const decisions = acceptedReadings(
    [
      { ...meaning, isLikely: false },
      { ...meaning, isLikely: true },
    ],
    'HF',
  );
  expect(acceptWords(decisions, 'HF')).toBe(acceptWords(decisions.slice(0, 1), 'HF'));
  const other = acceptedReadings([{ ...meaning, fullName: 'Home Fund', isLikely: false }], 'HF');
  expect(acceptWords([...decisions, ...other], 'HF')).toMatch(/Harbour Fund, and as Home Fund$/);
});

test('a name and its variants get the spelling in most articles, its own if several are in as many', () => {
  const alike = [variant('Harbour Dept', 2), variant('Department of the Harbour', 5)];
  expect(mostFrequentSpelling({ words: 'Harbour Department', list: shown(3), alike })).toBe(
    'Department of the Harbour',
  );
  expect(mostFrequentSpelling({ words: 'Harbour Department', list: shown(5), alike })).toBe(
    'Harbour Department',
  );
});

test('how many names stand in one article is said of all names, and of no part of them', async () => {
  const { desk } = await openDesk({
    'articles/a.md': article('', 'Mayor Ada Vale came. Mayor Ben Marsh left.'),
    'articles/b.md': article('', 'Mayor Ada Vale came again.'),
  });
  const onceOf = (given: object) => listNames(desk, { from: 0, count: 50, ...given }).once;
  expect(onceOf({})).toBeGreaterThan(0);
  for (const part of [{ kind: 'person' }, { find: 'Ada' }, { keys: ['Ada Vale'] }])
    expect(onceOf(part)).toBe(0);
  expect(onceOf({ find: ' ' })).toBe(onceOf({}));
  expect(listNames(desk, { from: 0, count: 50, find: 'ADA' }).names.map(({ words }) => words)).toContain(
    'Ada Vale',
  );
});
