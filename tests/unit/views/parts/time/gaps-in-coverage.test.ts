import { describe, expect, test } from 'vitest';
import { gapsInCoverage } from '../../../../../src/views/parts/time/gaps-in-coverage.ts';
import { build, manyArticles } from '../../../../support/views.ts';

// Everything here is fiction.
async function gaps(dates: readonly string[], most = 3) {
  const { archive } = await build(manyArticles(dates.length, dates));
  return gapsInCoverage(archive.articles, most).map(({ before, after, days }) => [
    before.data.date.edtf,
    after.data.date.edtf,
    days,
  ]);
}

describe('the gaps in the coverage of a name', () => {
  test('are the long periods between two articles, longest first', async () => {
    expect(await gaps(['2018-01-01', '2018-01-02', '2018-03-03', '2018-03-04', '2018-04-13'])).toEqual([
      ['2018-01-02', '2018-03-03', 60],
      ['2018-03-04', '2018-04-13', 40],
    ]);
  });

  test('are at least a tenth of the whole period', async () => {
    expect(await gaps(['2018-01-01', '2018-01-11', '2018-04-11'])).toEqual([
      ['2018-01-11', '2018-04-11', 90],
      ['2018-01-01', '2018-01-11', 10],
    ]);
    expect(await gaps(['2018-01-01', '2018-01-10', '2018-04-11'])).toEqual([
      ['2018-01-10', '2018-04-11', 91],
    ]);
  });

  test('are counted from the last day that a date can mean to the first day that the next can mean', async () => {
    expect(await gaps(['2018-01', '2018-03', '2019-01-01'])).toEqual([['2018-03', '2019-01-01', 276]]);
    // An article from the decade may have been published at any time in it, so no gap can be measured from
    // it.
    expect(await gaps(['192X', '1923-01-01', '1940-01-01'])).toEqual([]);
    expect(await gaps(['1901-01-01', '192X', '1940-01-01'])).toEqual([]);
    expect(await gaps(['1923', '1940-01-01'])).toEqual([['1923', '1940-01-01', 5845]]);
  });

  test('do not exist between consecutive days, with one article, or without dates', async () => {
    expect(await gaps(['2018-01-01', '2018-01-02'])).toEqual([]);
    expect(await gaps(['2018-01-01'])).toEqual([]);
    expect(await gaps(['XXXX', 'XXXX', '2018-01-01'])).toEqual([]);
  });

  test('are limited to the requested number', async () => {
    const dates = ['2018-01-01', '2018-02-01', '2018-03-01', '2018-04-01', '2018-05-01'];
    expect(await gaps(dates, 2)).toEqual([
      ['2018-01-01', '2018-02-01', 31],
      ['2018-03-01', '2018-04-01', 31],
    ]);
  });
});
