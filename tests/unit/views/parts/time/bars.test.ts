import { describe, expect, test } from 'vitest';
import { makeBars } from '../../../../../src/views/parts/time/bars.ts';
import { english as words } from '../../../../../src/shared/words/en/words.ts';
import { site } from '../../../../support/content.ts';
import { build, manyArticles } from '../../../../support/views.ts';

async function bars(dates: readonly string[], options = {}) {
  const { archive } = await build({
    'site.yaml': `${site}futureDates: publish\n`,
    ...manyArticles(dates.length, dates),
  });
  return makeBars(archive.articles, words, options);
}

describe('bars', () => {
  test.each([
    [['2018-06-19'], 'day', '19 June 2018', '19 June 2018', 1],
    [['2018-06-19', '2018-06-21'], 'day', '19 June 2018', '21 June 2018', 3],
    [['2018-01-01', '2018-06-21'], 'month', 'January 2018', 'June 2018', 6],
    [['2018-06-19', '2018-08'], 'month', 'June 2018', 'August 2018', 3],
    [['1990-01-01', '2018-06-21'], 'year', '1990', '2018', 29],
    [['2018-06-19', '2018'], 'year', '2018', '2018', 1],
    [['1801-01-01', '2018-06-21'], 'decade', 'the 1800s', 'the 2010s', 22],
    [['0900', '2018'], 'century', '900–999', '2000–2099', 12],
    [['192X', '194X'], 'decade', 'the 1920s', 'the 1940s', 3],
  ] as const)('of %j are by %s', async (dates, unit, first, last, length) => {
    const view = await bars(dates);
    expect([view.unit, view.first, view.last, view.bars.length]).toEqual([unit, first, last, length]);
    expect(view.note).toBeUndefined();
  });

  test('fill gaps with empty bars without links', async () => {
    const view = await bars(['2018-06-19', '2018-06-21', '2018-06-21'], {
      hrefOf: (key: string) => `/${key}`,
    });
    expect(view.bars.map(({ count, countText, href }) => [count, countText, href])).toEqual([
      [1, '1 article', '/2018-06-19'],
      [0, 'no articles', undefined],
      [2, '2 articles', '/2018-06-21'],
    ]);
    expect([view.maxValue, view.caption]).toEqual([2, 'Articles per day, 19 June 2018 to 21 June 2018']);
  });

  test('count the articles without a year', async () => {
    const view = await bars(['2018-06-19', 'XXXX', '1923/1945']);
    expect(view.note).toBe('2 more articles are not dated so precisely');
    expect(view.bars).toHaveLength(1);
  });

  test('are empty if no article is dated', async () => {
    expect(await bars(['XXXX'])).toMatchObject({ bars: [], caption: '', maxValue: 0, first: '' });
  });

  test('show all months of a year and all days of a month', async () => {
    expect((await bars(['2018-06-19'], { within: '2018' })).bars).toHaveLength(12);
    expect((await bars(['2016-02-19'], { within: '2016-02' })).bars).toHaveLength(29);
    expect((await bars(['1900-02-19'], { within: '1900-02' })).bars).toHaveLength(28);
  });

  test('are never more than 80', async () => {
    for (const last of ['2018-03-20', '2018-03-21', '2018-03-22', '2024-09', '2080', '2081', '2999']) {
      const view = await bars(['2018-01-01', last]);
      expect(view.bars.length).toBeLessThanOrEqual(80);
      expect(view.bars.length).toBeGreaterThan(2);
    }
  });
});
