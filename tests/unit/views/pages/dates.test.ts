import { describe, expect, test } from 'vitest';
import { datesView } from '../../../../src/views/pages/dates.ts';
import { frontView } from '../../../../src/views/pages/front.ts';
import { build, manyArticles } from '../../../support/views.ts';

const of = (dates: readonly string[]) => build(manyArticles(dates.length, dates));

describe('the calendar of the archive', () => {
  test('has every year, newest first, with the counts of its 12 months', async () => {
    const { archive, urls } = await of(['1987-03-01', '1987-03-02', '1987-06', '1987', '1988-01-01', '192X']);
    const { years, undated, summary } = datesView(archive, urls);
    expect(years.map(({ text, countText }) => [text, countText])).toEqual([
      ['1988', '1 article'],
      ['1987', '4 articles'],
    ]);
    const [january, , march, , , june] = years[1]!.months;
    expect(january).toEqual({
      text: 'January',
      href: undefined,
      count: 0,
      figure: '0',
      countText: 'no articles',
      share: 0,
    });
    expect(march).toMatchObject({ href: '/archive/1987/03/', count: 2, share: 1 });
    expect(june).toMatchObject({ href: '/archive/1987/06/', count: 1, share: 0.5 });
    // One of several years is without one, too: that it has no date is said of none.
    expect(undated).toEqual({ text: 'Without a year: 1 article', href: '/archive/undated/' });
    expect(summary).toBe('6 articles, from the 1920s to 1 January 1988');
  });

  test('has the headlines of a year of at most three articles instead of its months', async () => {
    const { archive, urls } = await of(['1987-03-01', '1987-03-02', '1987', '1988', '1988', '1988', '1988']);
    expect(datesView(archive, urls).years.map(({ headlines, months }) => [headlines, months.length])).toEqual(
      [
        [[], 12],
        [
          [
            { text: 'Story 3', href: '/archive/articles/story-0003/' },
            { text: 'Story 1', href: '/archive/articles/story-0001/' },
            { text: 'Story 2', href: '/archive/articles/story-0002/' },
          ],
          0,
        ],
      ],
    );
  });

  test('links to the newest year of each decade if there are many years', async () => {
    const years = (count: number) => Array.from({ length: count }, (_, index) => `${1979 + index}`);
    const few = await of(years(12));
    expect(datesView(few.archive, few.urls).decades).toEqual([]);
    const many = await of(years(13));
    const view = datesView(many.archive, many.urls);
    expect(view.decades).toEqual([
      { text: '1990s', href: '#y-1991' },
      { text: '1980s', href: '#y-1989' },
      { text: '1970s', href: '#y-1979' },
    ]);
    expect(view.years.map(({ anchor }) => `#${anchor}`)).toEqual(
      expect.arrayContaining(view.decades.map(({ href }) => href)),
    );
  });
});

test('gives the whole range of dates on the front, including decades', async () => {
  const { archive, urls } = await of(['2018-06-19', '192X', 'XXXX']);
  expect(frontView(archive, urls).summary).toContain('from the 1920s to 19 June 2018');
});
