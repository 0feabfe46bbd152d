import { expect, test } from 'vitest';
import { isUndated, packDateRuns, unpackDateRuns } from '../../../../src/search/format/date-runs.ts';
import { compareDates, parseDate } from '../../../../src/schema/date.ts';

test('dates of every precision are restored as runs of documents, undated ones first', () => {
  const texts = [
    'XXXX',
    '0099',
    '192X',
    '1923',
    '1923-05',
    '1923-05-02',
    '1923-05-02',
    '1923-05-02',
    '2024-02-29',
  ];
  const dates = texts.map(parseDate).toSorted(compareDates);
  const runs = unpackDateRuns(packDateRuns(dates));
  expect(runs).toEqual([
    { from: 0, to: 1, earliest: '0000-01-01', latest: '9999-12-31' },
    { from: 1, to: 2, earliest: '0099-01-01', latest: '0099-12-31' },
    { from: 2, to: 3, earliest: '1920-01-01', latest: '1929-12-31' },
    { from: 3, to: 4, earliest: '1923-01-01', latest: '1923-12-31' },
    { from: 4, to: 5, earliest: '1923-05-01', latest: '1923-05-31' },
    { from: 5, to: 8, earliest: '1923-05-02', latest: '1923-05-02' },
    { from: 8, to: 9, earliest: '2024-02-29', latest: '2024-02-29' },
  ]);
  expect(runs.map(isUndated)).toEqual([true, false, false, false, false, false, false]);
  dates.forEach(({ earliest, latest }, number) => {
    expect(runs.find(({ from, to }) => from <= number && number < to)).toMatchObject({ earliest, latest });
  });
});

test('no dates have no runs', () => {
  expect(packDateRuns([])).toEqual([]);
  expect(unpackDateRuns([])).toEqual([]);
});
