import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../../../src/files/open-archive.ts';
import type { Finder } from '../../../../src/search/engine/finder.ts';
import { relaxQuery } from '../../../../src/search/engine/relax-query.ts';
import { writeFiles } from '../../../support/build.ts';
import { article, openSettings, site } from '../../../support/content.ts';
import { openFinder } from '../../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All of it is fiction.
const told: Readonly<Record<string, readonly [date: string, body: string]>> = {
  february: ['1962-02-09', 'Ice lay on the harbor.'],
  september: ['1962-09-30', 'The mill was sold.'],
  november: ['1962-11-18', 'The harbor was dredged.'],
  recalled: ['1974-05-18', 'In June 1962 the old bridge fell.'],
  later: ['1974-05-19', 'The strike of 1962 was remembered by the harbor.'],
  before: ['1959-06-02', 'June was wet.'],
  same: ['1963-03-04', 'The mill burned.'],
  other: ['1963-03-20', 'The harbor froze.'],
};
let finder: Finder;

beforeAll(async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), {
    'site.yaml': site,
    ...Object.fromEntries(
      Object.entries(told).map(([id, [date, body]]) => [
        `articles/${id}.md`,
        article('', body, { title: `Of ${id.slice(0, 3)}`, date }),
      ]),
    ),
  });
  const { archive } = await openArchive(join(folder, 'content'), openSettings);
  finder = await openFinder(archive!, folder);
});

async function shown(query: string): Promise<string[]> {
  const hits = await (await finder.find(query)).hits('relevance').next(20);
  return hits.map(({ path }) => path.split('/').at(-2)!);
}

describe('a month of which the archive has no article', () => {
  test('shows the articles of its year, the nearest by day first, beside those that mention it', async () => {
    const ids = await shown('june 1962');
    expect(ids.filter((id) => ['february', 'september', 'november'].includes(id))).toEqual([
      'september',
      'february',
      'november',
    ]);
    expect(ids.slice(0, 4)).toContain('recalled');
  });

  test('is said to have none, with the span around it that has', async () => {
    const { exactTotal, dates } = await finder.find('june 1962');
    expect(exactTotal).toBe(1);
    expect(dates).toMatchObject([{ query: 'year:1962-06', around: { query: 'year:1962' } }]);
    expect((await finder.find('november 1962')).dates[0]!.around).toBeUndefined();
  });

  test('is shown with the articles of its year that have the other words first', async () => {
    expect((await shown('april 1962 dredged'))[0]).toBe('november');
    expect((await shown('harbor april 1962')).slice(0, 2)).toEqual(['february', 'november']);
  });

  test('is never searched for without its year', async () => {
    const relaxed = await relaxQuery(finder, await finder.find('april 1962'));
    expect(relaxed).toMatchObject({ type: 'nearest' });
    expect(relaxed).not.toHaveProperty('without');
    const both = await relaxQuery(finder, await finder.find('mill april 1962'));
    expect(both).toMatchObject({ type: 'nearest' });
    expect(both).not.toMatchObject({ without: { word: '1962' } });
  });

  test('is no misspelling, although no article has its name', async () => {
    const relaxed = await relaxQuery(finder, await finder.find('aug 1962'));
    expect(relaxed).toMatchObject({ type: 'nearest', found: { query: { text: 'aug 1962' } } });
  });
});

test('a day without articles is answered with its month if that has any, or else with its year', async () => {
  expect((await finder.find('12 march 1963')).dates).toMatchObject([{ around: { query: 'year:1963-03' } }]);
  expect(await shown('5 march 1963')).toEqual(['same', 'other']);
  expect((await finder.find('12 april 1963')).dates).toMatchObject([{ around: { query: 'year:1963' } }]);
});

test('a date in figures without articles is answered with nothing else, but its year is known', async () => {
  expect(await shown('03/1962')).toEqual([]);
  expect((await finder.find('03/1962')).dates).toMatchObject([{ around: { query: 'year:1962' } }]);
});

test('a span without articles is answered with the years around it, and an open one with nothing else', async () => {
  expect((await finder.find('june to august 1962')).dates).toMatchObject([
    { around: { query: 'year:1962' } },
  ]);
  expect((await finder.find('april 1963 to may 1964')).dates).toMatchObject([
    { around: { query: 'from:1963 to:1964' } },
  ]);
  expect((await finder.find('after may 1974')).dates[0]!.around).toBeUndefined();
});

test('an article near the date is not said to lack its words, as another one is', async () => {
  const hits = await (await finder.find('june 1962')).hits('relevance').next(20);
  const lacks = new Map(hits.map(({ path, lacks }) => [path.split('/').at(-2), lacks]));
  expect(lacks.get('september')).toEqual([]);
  expect(lacks.get('later')).toEqual(['june']);
});

test('what is found by its date alone is shown with its first lines, unmarked', async () => {
  const [hit] = await (await finder.find('november 1962')).hits('relevance').next(1);
  expect(hit!.passages).toEqual([
    { anchor: 'p1', pieces: [{ text: 'The harbor was dredged.', marked: false }] },
  ]);
});

test('figures with two meanings are applied as neither, unless only one is in the time of the archive', async () => {
  const both = await finder.find('09/11/62');
  expect(both.exactTotal).toBe(0);
  expect(both.dates).toMatchObject([
    { query: 'year:1962-09-11', other: { query: 'year:1962-11-09' }, wider: [{ query: 'year:1962' }] },
  ]);
  expect(await shown('mill 09/11/62')).not.toContain('november');
  // The archive ends in May 1974, and begins in June 1959.
  const [one] = (await finder.find('02/07/1974')).dates;
  expect(one).toMatchObject({ query: 'year:1974-02-07' });
  expect(one).not.toHaveProperty('other');
  expect(await shown('06/02/1959')).toEqual(['before']);
});
