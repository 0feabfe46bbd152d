import { expect, test } from 'vitest';
import { packDateRuns, unpackDateRuns } from '../../../../../src/search/format/date-runs.ts';
import { countRuns, dateRows } from '../../../../../src/browser/search/facets/date-rows.ts';
import { compareDates, parseDate } from '../../../../../src/schema/date.ts';

/** Returns the results for an archive with an article of each date, all of which match. */
function found(...dates: readonly string[]) {
  const sorted = dates.map(parseDate).toSorted(compareDates);
  const runs = unpackDateRuns(packDateRuns(sorted));
  return { runs, counts: countRuns(runs, [...sorted.keys()]) };
}
const filled = (rows: ReturnType<typeof dateRows>) =>
  rows.map(({ unit, bars }) => [
    unit,
    bars.length,
    Object.fromEntries(bars.filter(({ count }) => count > 0).map(({ period, count }) => [period, count])),
  ]);

test('an archive of many years has a bar for each, including gaps', () => {
  expect(filled(dateRows([found('1923-05-02', '1923-05-03', '2018')], {}))).toEqual([
    ['year', 96, { '1923': 2, '2018': 1 }],
  ]);
});

test('an archive of a few years has bars for months, of a month for days, of centuries for decades', () => {
  expect(filled(dateRows([found('2017-11-02', '2018-02-03')], {}))).toEqual([
    ['month', 4, { '2017-11': 1, '2018-02': 1 }],
  ]);
  expect(filled(dateRows([found('2018-06-19', '2018-06-23')], {}))).toEqual([
    ['day', 5, { '2018-06-19': 1, '2018-06-23': 1 }],
  ]);
  expect(filled(dateRows([found('1700', '2018-06-23')], {}))).toEqual([
    ['decade', 32, { '170X': 1, '201X': 1 }],
  ]);
});

test('a selection is divided further below, by whole periods of the row above', () => {
  const results = [found('2010-01-01', '2018-02-03', '2018-06-19', '2019-01-01', '2020')];
  const rows = dateRows(results, { from: '2018-06', to: '2019' });
  expect(rows.map(({ unit, bars }) => [unit, bars[0]!.period, bars.at(-1)!.period])).toEqual([
    ['year', '2010', '2020'],
    ['month', '2018-01', '2019-12'],
  ]);
  expect(rows[1]!.bars.findIndex(({ chosen }) => chosen)).toBe(5);
  expect(filled(dateRows(results, { from: '2018-06', to: '2018-06' })).at(-1)).toEqual([
    'day',
    30,
    { '2018-06-19': 1 },
  ]);
});

test('a date that can mean several years is counted once, beside the bars, and an undated article nowhere', () => {
  const rows = dateRows([found('XXXX', '192X', '1924/1925', '1925', '1925-12-31', '1931')], {});
  expect(filled(rows)).toEqual([['year', 7, { '1925': 2, '1931': 1 }]]);
  expect(rows.map(({ outside }) => outside)).toEqual([2]);
  expect(dateRows([found('XXXX')], {})).toEqual([]);
});

test('a few vague dates do not widen the bars, which reach over them only if most articles are vague', () => {
  const [row] = dateRows([found('198X', '1987-03-02', '1987-04-01', '1987-10-19')], {});
  expect([row!.unit, row!.bars.length, row!.outside]).toEqual(['month', 8, 1]);
  expect(dateRows([found('198X', '198X', '1987-03-02')], {})[0]!.bars.length).toBe(10);
});

test('each row counts what may lie in it and is too vague for its bars', () => {
  const results = [found('1920-05-02', '192X', '1925', '1925-03', '1925-06', '193X', '1940')];
  const rows = dateRows(results, { from: '1925', to: '1925' });
  expect(filled(rows)).toEqual([
    ['year', 21, { '1920': 1, '1925': 3, '1940': 1 }],
    ['month', 12, { '1925-03': 1, '1925-06': 1 }],
  ]);
  // In the row of years the two decades, in that of the months of 1925 the 1920s and the year itself.
  expect(rows.map(({ outside }) => outside)).toEqual([2, 2]);
});

test('only results are counted, in all languages together, while the bars stay the same', () => {
  const english = found('2010-01-01', '2018-02-03');
  const french = found('2014-01-01', '2018-01-01');
  const rows = dateRows([{ ...english, counts: countRuns(english.runs, [1]) }, french], {});
  expect(filled(rows)).toEqual([['year', 9, { '2014': 1, '2018': 2 }]]);
});
