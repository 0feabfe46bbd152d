import { expect, test } from 'vitest';
import { type ArticlesOfYear, chosenParts, partsOf } from '../../../../src/browser/dossier/dossier-parts.ts';
import { subjectYears } from '../../../../src/browser/dossier/dossier-subject.ts';

const year = (key: string, count: number): ArticlesOfYear => ({
  key,
  count,
  ids: () => Promise.resolve([]),
});
const keysOf = (years: readonly ArticlesOfYear[], wanted: string | null) =>
  chosenParts(partsOf(years), wanted)?.map(({ key, from, to }) => `${key} ${from}–${to}`);

test('at most 200 articles are one dossier, whatever part is asked for', () => {
  expect(keysOf([year('1986', 150), year('1987', 50)], null)).toEqual(['1986 0–150', '1987 0–50']);
  expect(keysOf([year('1986', 150), year('1987', 50)], '1986')).toEqual(['1986 0–150', '1987 0–50']);
});

test('more articles are divided by years, and a busy year into parts of 200', () => {
  const years = [year('1986', 1), year('1987', 450), year('undated', 3)];
  expect(partsOf(years).map(({ key, to, from }) => [key, to - from])).toEqual([
    ['1986', 1],
    ['1987', 200],
    ['1987.2', 200],
    ['1987.3', 50],
    ['undated', 3],
  ]);
  expect(keysOf(years, '1987.3')).toEqual(['1987.3 400–450']);
  expect(keysOf(years, null)).toBeUndefined();
  expect(keysOf(years, '1999')).toBeUndefined();
});

test('the articles of a name are grouped by year, and those of a pair are in both', async () => {
  const bars = [
    { key: '192X', mentions: 1, articles: ['leaf'] },
    { key: '1962-11', mentions: 4, articles: ['storm', 'light'] },
    { key: '1962-12', mentions: 1, articles: ['honor'] },
  ];
  const time = { bars, undated: ['note'] };
  const listed = async (years: readonly ArticlesOfYear[]) =>
    Promise.all(years.map(async ({ key, count, ids }) => [key, ...(await ids(0, count))]));
  expect(await listed(subjectYears(time))).toEqual([
    ['192X', 'leaf'],
    ['1962', 'storm', 'light', 'honor'],
    ['undated', 'note'],
  ]);
  expect(await listed(subjectYears(time, (id) => id === 'light'))).toEqual([['1962', 'light']]);
});
