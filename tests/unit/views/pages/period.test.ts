import { describe, expect, test } from 'vitest';
import { calendarView } from '../../../../src/views/pages/calendar.ts';
import { dayIndexRoute } from '../../../../src/views/pages/day-index.ts';
import { frontView } from '../../../../src/views/pages/front.ts';
import { onThisDayPaths, onThisDayView } from '../../../../src/views/pages/on-this-day.ts';
import { periodPaths, periodView } from '../../../../src/views/pages/period.ts';
import { undatedPaths, undatedView } from '../../../../src/views/pages/undated.ts';
import { article } from '../../../support/content.ts';
import { build, manyArticles } from '../../../support/views.ts';

// Everything here is fiction.
const on = (count: number, day: string) => Array.from({ length: count }, () => day);
const of = (dates: readonly string[]) => build(manyArticles(dates.length, dates));
const shape = (
  groups: readonly { heading?: { text: string }; items: readonly unknown[]; more?: { text: string } }[],
) => groups.map(({ heading, items, more }) => [heading?.text, items.length, more?.text]);

describe('a date front', () => {
  test('lists a year by month and a month by day, vaguer dates first', async () => {
    const { archive, urls } = await of(['2018-06-19', '2018-06-19', '2018-06', '2018', '2018-07-01']);
    const year = periodView(archive, urls, { key: '2018', number: 1 });
    expect([year.title, year.summary]).toEqual(['2018', '5 articles, mentioning 1 organization']);
    expect(shape(year.groups)).toEqual([
      ['2018, month unknown', 1, undefined],
      ['June 2018', 3, undefined],
      ['July 2018', 1, undefined],
    ]);
    const month = periodView(archive, urls, { key: '2018-06', number: 1 });
    expect(shape(month.groups)).toEqual([
      ['June 2018, day unknown', 1, undefined],
      ['19 June 2018', 2, undefined],
    ]);
    expect(month.mostMentioned![0]!.items[0]!.countText).toBe('mentioned in 3 articles');
    expect(month.bars!.bars).toHaveLength(30);
    const day = periodView(archive, urls, { key: '2018-06-19', number: 1 });
    expect(day.title).toBe('Tuesday, 19 June 2018');
    expect(day.frame.breadcrumbs.map(({ text }) => text).slice(1, -1)).toEqual([
      'Dates',
      '2018',
      'June 2018',
    ]);
    expect(shape(day.groups)).toEqual([['2 articles, most names and topics first', 2, undefined]]);
  });

  test('links to the previous and next periods with articles, across years', async () => {
    const { archive, urls } = await of(['1999-12-31', '2001', '2003-01-02', '2003-01-05']);
    const steps = (key: string) => {
      const { earlier, later } = periodView(archive, urls, { key, number: 1 }).frame.dateLine!;
      return [earlier?.text, earlier?.title, later?.text, later?.title];
    };
    expect(steps('1999')).toEqual([undefined, undefined, 'Next year', '2001']);
    expect(steps('2001')).toEqual(['Previous year', '1999', 'Next year', '2003']);
    expect(steps('1999-12')).toEqual([undefined, undefined, 'Next month', 'January 2003']);
    expect(steps('2003-01-02')).toEqual(['Previous day', '31 December 1999', 'Next day', '5 January 2003']);
    expect(steps('2003-01-05')).toEqual(['Previous day', '2 January 2003', undefined, undefined]);
  });

  test('leads each day of a busy month with the article of the most names and topics', async () => {
    const days = Array.from({ length: 20 }, (_, at) => `1987-03-${String(at + 1).padStart(2, '0')}`);
    const many = manyArticles(62, [...days, ...days, ...days, '1987-03', '1987-03']);
    const heavy = article('', 'Acme again, and a longer text of fiction than all others have.', {
      title: 'The lead',
      date: '1987-03-02',
      entities: '[acme]',
      topics: '[trade]',
    });
    const files = { ...many, 'articles/zz-lead.md': heavy };
    const { archive, urls } = await build(files);
    const { groups, note, grid } = periodView(archive, urls, { key: '1987-03', number: 1 });
    expect(note).toBe('Each day shows the 3 articles with the most names and topics.');
    const second = groups.find(({ anchor }) => anchor === '1987-03-02')!;
    expect([second.items[0]!.text, second.more!.text]).toEqual([
      'The lead',
      'See all 4 articles from 2 March 1987',
    ]);
    // Nothing that is dated to the month alone has a lead.
    expect(groups[0]).toMatchObject({ anchor: '1987-03' });
    expect([groups[0]!.items.length, groups[0]!.hasLead]).toEqual([2, undefined]);
    // 1 March 1987 was a Sunday.
    expect([grid!.firstColumn, grid!.cells.length]).toEqual([7, 31]);
    expect(grid!.cells[1]).toMatchObject({ text: '2', figure: '4', lead: { text: 'The lead' } });
    expect(grid!.cells[30]).toMatchObject({ text: '31', count: 0, lead: undefined });
  });

  test('shows a standfirst for the lead of a part alone', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 51 }, (_, at) => [
        `articles/told-${at}.md`,
        article('standfirst: It is all invented.\n', 'A story of fiction.', {
          title: `Story ${at}`,
          date: '1987-03-02',
        }),
      ]),
    );
    const { archive, urls } = await build(files);
    const { groups, grid } = periodView(archive, urls, { key: '1987-03', number: 1 });
    expect(groups[0]!.items.map(({ standfirst }) => standfirst)).toEqual([
      'It is all invented.',
      undefined,
      undefined,
    ]);
    // One day of 31 is no picture of a month: it keeps its bars.
    expect(grid).toBeUndefined();
  });

  test('shows a busy year as the grid of its months', async () => {
    const months = Array.from({ length: 6 }, (_, at) => `1962-${String(at + 1).padStart(2, '0')}-09`);
    const { archive, urls } = await of(Array.from({ length: 9 }, () => months).flat());
    const { grid } = periodView(archive, urls, { key: '1962', number: 1 });
    expect(grid).toMatchObject({ unit: 'month', firstColumn: 1 });
    expect(grid!.cells.map(({ text, figure }) => `${text} ${figure}`)).toContain('June 9');
  });

  test('shows 50 articles in full, and of 51 a few of each part', async () => {
    const fifty = await of(on(50, '2018-06-19'));
    expect(shape(periodView(fifty.archive, fifty.urls, { key: '2018', number: 1 }).groups)).toEqual([
      ['June 2018', 50, undefined],
    ]);
    const more = await of([...on(50, '2018-06-19'), '2018-07-01']);
    expect(shape(periodView(more.archive, more.urls, { key: '2018', number: 1 }).groups)).toEqual([
      ['June 2018', 3, 'See all 50 articles from June 2018'],
      ['July 2018', 1, undefined],
    ]);
  });

  test('shows all articles of a part if a link would lead to only one more', async () => {
    const { archive, urls } = await of([...on(47, '2018-06-19'), ...on(4, '2018-07-01')]);
    expect(shape(periodView(archive, urls, { key: '2018', number: 1 }).groups)).toEqual([
      ['June 2018', 3, 'See all 47 articles from June 2018'],
      // The link is for narrow screens, which show only the first.
      ['July 2018', 4, 'See all 4 articles from July 2018'],
    ]);
  });

  test('shows the articles with the most names and topics of each part of a long year, and says so', async () => {
    const files = manyArticles(60, ['2018-06-19T09:00Z', '2018-07-01']);
    const plain = { entities: '[]', topics: '[]', date: '2018-06-19T08:00Z' };
    const { archive, urls } = await build({
      ...files,
      'articles/early.md': article('', 'Nothing was said of it, in fiction.', { title: 'Early', ...plain }),
    });
    const year = periodView(archive, urls, { key: '2018', number: 1 });
    expect(year.groups[0]!.items.map(({ text }) => text)).not.toContain('Early');
    expect(year.note).toBe('Each month shows the 3 articles with the most names and topics.');
    const day = periodView(archive, urls, { key: '2018-06-19', number: 1 });
    expect(day.groups[0]!.items[0]!.text).toBe('Early');
  });

  test('labels the pages of a long day by time, and of a long month by day', async () => {
    const times = Array.from({ length: 60 }, (_, minute) => `2018-06-19T09:${`${minute}`.padStart(2, '0')}Z`);
    const timed = await of(times);
    const labels = ({ archive, urls }: Awaited<ReturnType<typeof of>>) =>
      periodView(archive, urls, { key: '2018-06-19', number: 1 }).pager?.pages.map(({ text }) => text);
    expect(labels(timed)).toEqual(['9:00 a.m.', '9:50 a.m.']);
    expect(labels(await of(on(60, '2018-06-19')))).toEqual(['1', '2']);
  });

  test('links to the same list in the opposite order, except for a day without times', async () => {
    const { archive, urls } = await of([...on(9, '2018-06-19'), '2018-06-20']);
    expect(periodView(archive, urls, { key: '2018-06', number: 1 }).sort).toEqual({
      current: 'Oldest first',
      other: {
        text: 'Newest first',
        href: '/archive/search/?q=from%3A2018-06%20to%3A2018-06%20kind%3Aarticle&sort=newest',
      },
    });
    expect(periodView(archive, urls, { key: '2018-06-19', number: 1 }).sort).toBeUndefined();
  });

  test('offers the headlines of a long day without times from A to Z', async () => {
    const titles = ['Zinc', '“Apples” in fiction', 'Étude', '3 boats', 'zebra', 'Elm'];
    const named = Object.fromEntries(
      titles.map((title, index) => [
        `articles/named-${index}.md`,
        article('', 'Nothing was said of it, in fiction.', { title, date: '2018-06-19' }),
      ]),
    );
    const { archive, urls } = await build({ ...manyArticles(60, ['2018-06-19']), ...named });
    const day = periodView(archive, urls, { key: '2018-06-19', number: 2 });
    expect(day.sort).toEqual({
      current: 'Most names and topics first',
      other: { text: 'A–Z', href: '/archive/2018/06/19/a-z/' },
    });
    expect(day.groups[0]!.heading!.text).toBe('66 articles');
    expect(dayIndexRoute.paths(archive, urls)).toEqual([
      { params: { year: '2018', month: '06', day: '19' }, props: { key: '2018-06-19' } },
    ]);
    const index = dayIndexRoute.view(archive, urls, { key: '2018-06-19' });
    expect(index.letters.map(({ letter, items }) => [letter, items.length])).toEqual([
      ['0–9', 1],
      ['A', 1],
      ['E', 2],
      ['S', 60],
      ['Z', 2],
    ]);
    expect(index.letters.flatMap(({ items }) => items.map(({ text }) => text)).slice(0, 4)).toEqual([
      '3 boats',
      '“Apples” in fiction',
      'Elm',
      'Étude',
    ]);
    expect(index.sort).toEqual({
      current: 'A–Z',
      other: { text: 'Most names and topics first', href: '/archive/2018/06/19/' },
    });
    expect(index.frame.head.robots).toBe('noindex');
  });

  test('has no A–Z index of a day that fits on one page or has times', async () => {
    for (const dates of [on(50, '2018-06-19'), [...on(60, '2018-06-19'), '2018-06-19T09:00Z']]) {
      const { archive, urls } = await of(dates);
      expect(dayIndexRoute.paths(archive, urls)).toEqual([]);
    }
  });

  test('continues a long day on page 2, oldest first', async () => {
    const { archive, urls } = await of(on(101, '2018-06-19'));
    expect(periodPaths(archive).map(({ params }) => [params.year, params.rest])).toEqual([
      ['2018', undefined],
      ['2018', '06'],
      ['2018', '06/19'],
      ['2018', '06/19/page/2'],
      ['2018', '06/19/page/3'],
    ]);
    const second = periodView(archive, urls, { key: '2018-06-19', number: 2 });
    expect(second.groups[0]!.items.map(({ text }) => text).slice(0, 2)).toEqual(['Story 51', 'Story 52']);
    expect(second.pager?.text).toBe('page 2 of 3');
    expect(second.pager?.next?.href).toBe('/archive/2018/06/19/page/3/');
    expect(second.frame.head.canonical).toBe('https://courier.example/archive/2018/06/19/page/2/');
  });

  test('shows every article on some page', async () => {
    const dates = [...on(60, '2018-06-19'), ...on(55, '2018-07'), ...on(52, '2018'), '2019'];
    const { archive, urls } = await of(dates);
    const shown = new Set(
      periodPaths(archive).flatMap(({ props }) =>
        periodView(archive, urls, props.page).groups.flatMap(({ items }) => items.map(({ href }) => href)),
      ),
    );
    expect(shown.size).toBe(dates.length);
  });
});

describe('a calendar day', () => {
  test('counts all articles of a year, including those on other pages', async () => {
    const { archive, urls } = await of([...on(60, '2018-06-19'), '2019-06-19']);
    const counts = (number: number) =>
      onThisDayView(archive, urls, { day: '06-19', number }).groups.map(({ countText }) => countText);
    expect(counts(1)).toEqual(['1 article', '60 articles']);
    expect(counts(2)).toEqual(['60 articles']);
  });

  test('has its articles by year, newest first, and links to the neighboring days', async () => {
    const { archive, urls } = await of([
      '2018-06-19',
      '1987-06-19',
      '1987-06-19',
      '2000-02-29',
      '1990-12-31',
    ]);
    expect(onThisDayPaths(archive).map(({ params }) => params.day)).toEqual(['02-29', '06-19', '12-31']);
    const view = onThisDayView(archive, urls, { day: '06-19', number: 1 });
    expect(view.title).toBe('On this day: 19 June');
    expect(shape(view.groups)).toEqual([
      ['2018', 1, undefined],
      ['1987', 2, undefined],
    ]);
    expect([view.frame.dateLine?.earlier?.href, view.frame.dateLine?.later?.href]).toEqual([
      '/archive/on-this-day/02-29/',
      '/archive/on-this-day/12-31/',
    ]);
    const { months } = calendarView(archive, urls);
    expect(months.map(({ heading, days }) => [heading, days.map(({ text }) => text)])).toEqual([
      ['February', ['29 February']],
      ['June', ['19 June']],
      ['December', ['31 December']],
    ]);
  });
});

describe('the undated', () => {
  test('are grouped by their dates as written', async () => {
    const { archive, urls } = await of(['XXXX', '192X', '1923/1945', '2018', ...on(3, 'XXXX')]);
    const view = undatedView(archive, urls, 1);
    expect(shape(view.groups)).toEqual([
      ['Undated', 4, undefined],
      ['The 1920s', 1, undefined],
      ['1923–1945', 1, undefined],
    ]);
    expect(new Set(view.groups.map(({ anchor }) => anchor)).size).toBe(3);
  });

  test('have no page if there are none, and several pages if there are many', async () => {
    expect(undatedPaths((await of(['2018'])).archive)).toEqual([]);
    const { archive, urls } = await of(on(51, 'XXXX'));
    expect(undatedPaths(archive).map(({ params }) => params.rest)).toEqual([undefined, 'page/2']);
    expect(undatedView(archive, urls, 2).groups[0]!.items).toHaveLength(1);
  });
});

describe('the front page', () => {
  test('summarizes the archive in one sentence', async () => {
    const one = await of(['2018-06-19']);
    expect(frontView(one.archive, one.urls).summary).toBe(
      '1 article, of 19 June 2018, mentioning 1 organization.',
    );
    const many = await of(['2018-06-19', '1923~', 'XXXX']);
    expect(frontView(many.archive, many.urls).summary).toBe(
      '3 articles, from about 1923 to 19 June 2018, mentioning 1 organization.',
    );
    const none = await build({});
    expect(frontView(none.archive, none.urls)).toMatchObject({
      summary: 'No articles.',
      lines: [],
      bars: { bars: [] },
    });
  });

  test('has the newest 12 articles, and a link to the rest', async () => {
    const twelve = await of(on(12, '2018-06-19'));
    expect(frontView(twelve.archive, twelve.urls)).toMatchObject({ latestMore: undefined });
    const more = await of([...on(11, '2018-06-18'), '2018-06-19', '2018-06-20']);
    const view = frontView(more.archive, more.urls);
    expect(view.lines).toHaveLength(7);
    expect([...view.second, ...view.lines].map(({ text }) => text)).not.toContain('Story 1');
    expect(view.latestMore).toEqual({ text: 'All articles from 2018', href: '/archive/2018/' });
  });

  test('links its bars to fronts, a decade to its first year', async () => {
    const { archive, urls } = await of(['1801-05-01', '1803', '2018-06-19']);
    const bars = frontView(archive, urls).bars.bars.filter(({ count }) => count > 0);
    expect(bars.map(({ label, href }) => [label, href])).toEqual([
      ['the 1800s', '/archive/1801/'],
      ['the 2010s', '/archive/2018/'],
    ]);
  });
});

test('keeps the size of a page independent of the size of the archive', async () => {
  const size = async (count: number) => {
    const { archive, urls } = await of(on(count, '2018-06-19'));
    const views = [frontView(archive, urls), periodView(archive, urls, { key: '2018', number: 1 })];
    return views.map((view) => JSON.stringify(view).length);
  };
  const [few, many] = [await size(60), await size(240)];
  many.forEach((length, index) => expect(length).toBeLessThan(few[index]! * 1.05));
});
