import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Finder } from '../../src/search/engine/finder.ts';
import type { Found } from '../../src/search/engine/found.ts';
import { relaxQuery } from '../../src/search/engine/relax-query.ts';
import { openArchive } from '../../src/files/open-archive.ts';
import { writeFiles } from '../support/build.ts';
import { article, entity, openSettings, site } from '../support/content.ts';
import { openFinder } from '../support/queries/open-finder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// All of it is fiction.
let finder: Finder;

const told: Readonly<Record<string, readonly [title: string, body: string, entities?: string]>> = {
  storm: ['A storm of wind', 'The storm broke the breakwater.\n\nNobody saw the lamp.'],
  lamp: ['The lamp of the tower', 'The lamp was lit in the storm by the keeper of the tower.'],
  tower: ['The tower', 'The keeper of the tower has a lamp, and a dog.', 'ruritania'],
  ferry: ['The ferry', 'The ferry stood in the harbor, and the keeper of the ferry slept.'],
  privatization: ['Hogs', 'The privatization of the hogs is private.'],
  private: ['Private hogs', 'The private hogs of a private man, of the private kind.'],
  labor: ['Labour', 'The organisation of labour in the centre.'],
  first: ['The fair', 'The fair of the village was opened by the mayor of the village on the green.'],
  second: ['The fair again', 'The fair of the village was opened by the mayor of the village on the green.'],
  court: ['The court', 'The court of the duke heard of the tax on the salt.', 'ruritania, duke'],
  duke: ['The duke', 'The duke of the land was seen in the town on the market day.', 'duke, ruritania'],
};

beforeAll(async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), {
    'site.yaml': site,
    ...Object.fromEntries(
      Object.entries(told).map(([id, [title, body, entities = '']]) => [
        `articles/${id}.md`,
        article('', body, { title, entities: `[${entities}]` }),
      ]),
    ),
    'articles/flood.md': article('', 'The flood before the thaw.', { title: 'Flood', date: '1962-11-18' }),
    'articles/year.md': article('', 'The flood of 1962 is remembered in the town.', {
      title: 'A year',
      date: '1975',
    }),
    'entities/ruritania.yaml': entity('Kingdom of Ruritania', 'place', 'aliases: [Rurland, RL]\n'),
    'entities/duke.yaml': entity('Michael Strel', 'person', 'aliases: [Duke of Strelsau]\n'),
  });
  const { archive, problems } = await openArchive(join(folder, 'content'), openSettings);
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  finder = await openFinder(archive, folder);
});

const idsOf = async (found: Found) =>
  (await found.hits('relevance').next(20)).map(({ path }) => path.split('/').at(-2)!);
const shown = async (query: string) => idsOf(await finder.find(query));
const exact = async (query: string) => {
  const { exact } = await finder.find(query);
  const { bundle, bits } = exact[0]!;
  const texts = await Promise.all(bits.numbers().map((number) => bundle.texts.text(number)));
  return texts.map(({ path }) => path.split('/').at(-2)).toSorted();
};

test('words that most articles have are not required, unless the query has no others', async () => {
  expect(await exact('the breakwater of lamp')).toEqual(['storm']);
  const { leaves } = await finder.find('the breakwater of lamp');
  expect(leaves.map(({ role }) => role)).toEqual(['common', undefined, 'common', undefined]);
  expect((await exact('the')).length).toBeGreaterThan(8);
  expect((await exact('the of')).length).toBeGreaterThan(8);
});

test('a word with a plus sign, a quoted word and words joined by AND are required', async () => {
  expect(await exact('hogs the')).toEqual(['private', 'privatization']);
  expect(await exact('hogs +kind')).toEqual(['private']);
  expect(await shown('hogs +kind')).toEqual(['private']);
  for (const query of ['lamp AND dog', '"lamp" dog', 'lamp -storm dog'])
    expect([query, await shown(query)]).toEqual([query, ['tower']]);
});

test('questions and requests ask for what they are about', async () => {
  for (const query of ['articles about breakwater', 'what happened to the breakwater?', 'Mr Breakwater'])
    expect([query, await exact(query)]).toEqual([query, ['storm']]);
  const [hit] = await (await finder.find('what is the breakwater')).hits('relevance').next(1);
  expect(hit!.passages[0]!.pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    'breakwater',
  ]);
});

test('near results are in the same list, and say what they lack', async () => {
  const found = await finder.find('storm lamp keeper');
  expect(found.exactTotal).toBe(1);
  expect(found.total).toBeGreaterThan(1);
  const hits = await found.hits('relevance').next(20);
  expect(hits[0]!.path).toContain('/lamp/');
  expect(hits[0]!.lacks).toBeUndefined();
  expect(hits.find(({ path }) => path.includes('/tower/'))!.lacks).toEqual(['storm']);
  expect(hits.find(({ path }) => path.includes('/storm/'))!.lacks).toEqual(['keeper']);
});

test('two words in one paragraph are before two anywhere', async () => {
  expect((await shown('storm lamp')).slice(0, 2)).toEqual(['lamp', 'storm']);
});

test('the form as typed is first, and a quoted word is exactly that form', async () => {
  expect((await shown('privatization'))[0]).toBe('privatization');
  expect((await shown('private'))[0]).toBe('private');
  expect(await exact('"privatization"')).toEqual(['privatization']);
  expect(await exact('"private"')).toEqual(['private', 'privatization']);
  expect(await exact('title:"private"')).toEqual(['private']);
  expect(await exact('"privatize"')).toEqual([]);
});

test('British and American spellings are linked, but not in quotation marks', async () => {
  for (const query of ['labor', 'labour', 'organization', 'organisation', 'center', 'centre'])
    expect([query, await exact(query)]).toEqual([query, ['labor']]);
  expect(await exact('"labor"')).toEqual([]);
  expect(await exact('harbour')).toEqual(['ferry']);
});

test('a record is first only if the query is its whole name or an alias, which also lifts its articles', async () => {
  for (const query of ['Rurland', 'RL', 'Kingdom of Ruritania'])
    expect([query, (await shown(query))[0]]).toEqual([query, 'ruritania']);
  expect((await shown('tax Rurland'))[0]).toBe('court');
  expect(await shown('dog Rurland')).toContain('tower');
  expect((await shown('duke'))[0]).not.toBe('ruritania');
});

test('names are replaced by fields if no article has the words', async () => {
  const found = await finder.find('Rurland Duke of Strelsau');
  const relaxed = await relaxQuery(finder, found);
  expect(relaxed?.found.query.text).toBe('entity:ruritania entity:duke');
  expect(relaxed?.found.exactTotal).toBe(2);
});

test('all words that the archive lacks are corrected at once', async () => {
  const relaxed = await relaxQuery(finder, await finder.find('breakwatr storrm lampp'));
  expect(relaxed?.type).toBe('corrected');
  expect(relaxed?.found.query.text).toBe('breakwater storm lamp');
  expect((await idsOf(relaxed!.found))[0]).toBe('storm');
  // Of several spellings, the one that occurs with the others: not the fair or the fare.
  const together = await relaxQuery(finder, await finder.find('villlage mayyor faar'));
  expect(together?.found.query.text).toBe('village mayor fair');
});

test('a misspelled word is corrected beside the name of an entity that no text has', async () => {
  const relaxed = await relaxQuery(finder, await finder.find('lampp Rurland'));
  expect(relaxed?.type).toBe('corrected');
  expect(relaxed?.found.query.text).toMatch(/^lamp \w+:ruritania$/);
  expect(await idsOf(relaxed!.found)).toContain('tower');
});

test('articles that repeat each other are grouped under the first', async () => {
  const hits = await (await finder.find('village fair')).hits('relevance').nextGrouped(10);
  const fairs = hits.filter(({ path }) => /first|second/.test(path));
  expect(fairs.map(({ versions }) => versions)).toEqual([1]);
  const [other] = await fairs[0]!.readVersions();
  expect([fairs[0]!.path, other!.path].toSorted()).toEqual(['articles/first/', 'articles/second/']);
});

test('fields narrow exact and near results alike', async () => {
  expect((await finder.find('storm keeper entity:ruritania')).exactTotal).toBe(0);
  expect(await shown('storm keeper entity:ruritania')).toEqual(['tower']);
});

test('a date in words is met by the text or by the date, and articles of that date are first', async () => {
  for (const query of ['flood 1962', 'flood november 1962', 'flood 18 november 1962'])
    expect([query, (await shown(query))[0]]).toEqual([query, 'flood']);
  expect(await exact('flood 1962')).toEqual(['flood', 'year']);
  const { dates } = await finder.find('flood 18 november 1962');
  expect(dates.map(({ query }) => query)).toEqual(['year:1962-11-18']);
});

test('a year alone is led by its articles, although another is about it in these very words', async () => {
  expect((await shown('1962')).slice(0, 2)).toEqual(['flood', 'year']);
});

test('a span of dates is met by the articles in it, and by no others', async () => {
  expect(await exact('flood before 1963')).toEqual(['flood']);
  expect(await exact('flood after 1963')).toEqual(['year']);
  expect(await exact('flood october 1962 to march 1963')).toEqual(['flood']);
  // Words that only ask elsewhere belong to the span here.
  expect(await exact('what happened from 1961 to 1963')).toEqual(['flood']);
});

test('a word of a date is asked for with the date, however common it is', async () => {
  const { leaves, dates } = await finder.find('the flood 18 of november 1962');
  expect(leaves.map(({ role }) => role)).toEqual([
    'common',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(dates).toMatchObject([{ query: 'year:1962-11-18', start: 2, end: 6 }]);
});

test('a word that only joins a date to a query is not marked in texts', async () => {
  const found = await finder.find('flood before 1963');
  const hits = await found.hits('relevance').next(20);
  const marked = hits.flatMap(({ passages }) =>
    passages.flatMap(({ pieces }) => pieces.filter((one) => one.marked).map(({ text }) => text)),
  );
  expect(marked.map((text) => text.toLowerCase())).toContain('flood');
  expect(marked).not.toContain('before');
});

test('fields are understood by the names that other searches have for them', async () => {
  expect(await exact('flood date:1962')).toEqual(['flood']);
  expect(await exact('flood after:1970 before:1980')).toEqual(['year']);
  expect(await exact('intitle:flood')).toEqual(['flood']);
});
