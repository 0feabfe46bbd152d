import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Finder } from '../../../../src/search/engine/finder.ts';
import { openArchive } from '../../../../src/files/open-archive.ts';
import { relaxQuery } from '../../../../src/search/engine/relax-query.ts';
import { writeFiles } from '../../../support/build.ts';
import { article, entity, type Files, openSettings, site } from '../../../support/content.ts';
import { openFinder } from '../../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All of it is fiction.
const told: Readonly<Record<string, readonly [body: string, entities?: string, date?: string]>> = {
  a: ['The ferry lay by the lamp.'],
  b: ['The ferry was under the lamp.'],
  c: ['The ferry was in the storm.'],
  d: ['A storm came up.'],
  e: ['The tug came in the fog.', 'ada'],
  f: ['A tug left.', 'port'],
  g: ['The regatta was rowed.', '', '1923-05-03'],
};
const files: Files = {
  'site.yaml': site,
  'entities/ada.yaml': entity('Ada Quill', 'person', 'aliases: [Captain Quill]\n'),
  'entities/port.yaml': entity(
    'Harbor Lights Company',
    'organization',
    'description: Harbor lights, harbor lights and harbor lights.\n',
  ),
  'articles/long.md': article('', `Harbor lights ${'were lit that night and the next '.repeat(40)}.`),
  ...Object.fromEntries(
    Object.entries(told).map(([id, [body, entities = '', date = '2018-06-19']]) => [
      `articles/${id}.md`,
      article('', body, { title: `Of ${id}`, entities: `[${entities}]`, date }),
    ]),
  ),
};
let finder: Finder;

beforeAll(async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), files);
  const { archive } = await openArchive(join(folder, 'content'), openSettings);
  finder = await openFinder(archive!, folder);
});

async function relaxed(text: string) {
  return relaxQuery(finder, await finder.find(text));
}

test('a query that finds nothing offers to leave out the word without which fewest are found', async () => {
  expect(await relaxed('ferry lamp storm')).toMatchObject({
    type: 'nearest',
    without: { word: 'lamp', query: 'ferry storm', total: 1 },
  });
});

test('a name in the query is taken for the one who has it, whatever words an article uses', async () => {
  expect(await relaxed('captain quill fog')).toMatchObject({
    type: 'corrected',
    found: { exactTotal: 1, query: { text: 'entity:ada fog' } },
  });
});

test('days and months in figures are taken for these, all of them at once', async () => {
  expect(await relaxed('regatta 1923-05 1923-05-03')).toMatchObject({
    type: 'dated',
    found: { exactTotal: 1, query: { text: 'regatta year:1923-05 year:1923-05-03' } },
  });
});

test('what finds all of its words needs no other query', async () => {
  expect(await relaxed('ferry storm')).toBe(undefined);
});

test('a record that the query does not name as a whole is not before the best article', async () => {
  const hits = await (await finder.find('harbor lights')).hits('relevance').next(20);
  expect(hits.map(({ path }) => path.split('/').at(-2))).toEqual(['long', 'port']);
});
