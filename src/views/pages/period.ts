import type { Archive, Period } from '../../archive/archive.ts';
import { dayOf, monthOf } from '../../schema/date.ts';
import { articleGroup, thumbnails } from '../parts/articles/article-groups.ts';
import type { ArticleGroup } from '../parts/articles/article-item.ts';
import { makeBars } from '../parts/time/bars.ts';
import { datesTrail, periodTrail, widerKey } from '../parts/time/date-front.ts';
import { type DateLine, makeFrame } from '../frame/frame.ts';
import type { MaybeCountedLink } from '../../shared/base/link.ts';
import { type ListView, maxListLength, maxArticlesOfPart, shownOfPart } from '../parts/time/list.ts';
import { mostMentioned, maxNamesPerKind } from '../parts/names/most-mentioned.ts';
import { byWeight, inReadingOrder, weightiest } from '../parts/articles/reading-order.ts';
import { articlesMentioning } from '../parts/names/mentioning.ts';
import { basis, fact } from '../../shared/base/fact.ts';
import { periodQuery, type SortLinks, sortLinks } from '../parts/time/sort-links.ts';
import { hasDayIndex, hasTimes } from '../parts/time/timed-day.ts';
import { pageLabels } from '../parts/time/page-labels.ts';
import { periodGrid } from '../parts/time/period-grid.ts';
import { makePager, pageCount, pageNumbers, pageOf } from '../frame/pager.ts';
import type { Route } from '../../shared/base/route.ts';
import { downloadsOf } from '../parts/articles/subject-actions.ts';
import { dayFiles, hasDayFiles } from '../parts/articles/subject-files.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** One page of a date front. */
export interface PeriodPage {
  /** `2018`, `2018-06` or `2018-06-19`. */
  readonly key: string;
  /** From 1. */
  readonly number: number;
}

/**
 * Builds the front of a year, month or day, oldest first. A long year or month shows a few articles of each
 * part.
 */
export function periodView(archive: Archive, urls: Urls, { key, number }: PeriodPage): ListView {
  const words = wordsOf(archive.site);
  const period = archive.timeline.period.get(key)!;
  const title = words.fullPeriod(key);
  const listed = listedOn(period);
  const path = urls.date(key, number);
  const summary = words.sentenceCase(articlesMentioning(archive, words, period.articles));
  const name = number > 1 ? words.facts([title, words.page(number, pageCount(listed.length))]) : title;
  const bars =
    key.length === 10
      ? undefined
      : makeBars(period.articles, words, { within: key, hrefOf: (part) => urls.date(part) });
  const parts = isSplit(period) && number === 1 ? partGroups(archive, urls, period) : [];
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: name,
      description: words.pages.articlesOf(
        words.period(key),
        articlesMentioning(archive, words, period.articles),
      ),
      trail: [...datesTrail(archive, urls), ...periodTrail(archive, urls, key)],
      listing: { description: summary },
      dateLine: stepsOf(archive, urls, period),
    }),
    title,
    summary,
    note: isSplit(period) ? words.weightiestShown(maxArticlesOfPart, partUnit(key)) : undefined,
    bars,
    grid: bars && isSplit(period) && number === 1 ? periodGrid(key, bars, parts, words) : undefined,
    groups: [...groupsOf(archive, urls, period, number), ...parts],
    downloads:
      key.length === 10 && hasDayFiles(period.articles)
        ? downloadsOf(urls.date(key), key, dayFiles)
        : undefined,
    sort: sortOf(archive, urls, period),
    pager: makePager(listed.length, number, (n) => urls.date(key, n), words, {
      labelOf: pageLabels(archive, inReadingOrder(listed)),
    }),
    parts: siblings(archive, urls, period),
    partsTitle: key.length === 4 ? words.labels.byYear : words.labels.byMonth,
    mostMentioned:
      number === 1 ? mostMentioned(archive, urls, period.articles, maxNamesPerKind(period.articles)) : [],
    mostMentionedTitle: words.mostMentionedIn(key),
  };
}

/** Returns the paths of all years, months and days with articles: `rest` is `06`, `06/19`, `06/19/page/2`. */
export function periodPaths(archive: Archive) {
  return [...archive.timeline.period.values()].flatMap((period) =>
    pageNumbers(listedOn(period).length).map((number) => {
      const [year = '', ...rest] = period.key.split('-');
      const path = [...rest, ...(number > 1 ? ['page', `${number}`] : [])].join('/');
      return { params: { year, rest: path || undefined }, props: { page: { key: period.key, number } } };
    }),
  );
}

/**
 * Returns the orders of a list: by weight or A–Z for a long day without times; otherwise by time, with a link
 * to the search for the opposite order.
 */
function sortOf(archive: Archive, urls: Urls, period: Period): SortLinks | undefined {
  const { key, articles } = period;
  const { aToZ, weightiestFirst } = wordsOf(archive.site).pages;
  if (hasDayIndex(period))
    return { current: weightiestFirst, other: { text: aToZ, href: urls.dayIndex(key) } };
  if (key.length === 10 && !hasTimes(period)) return undefined;
  const query = `${periodQuery(key)} kind:article`;
  return sortLinks(archive, urls, query, { articles, isNewestFirst: false });
}

/**
 * Whether a year or month has too many articles for one page, so that they are listed by its months or days.
 */
function isSplit({ key, articles }: Period): boolean {
  return key.length < 10 && articles.length > maxListLength;
}

/**
 * Returns the articles that a front lists itself: all, or only those dated no more precisely if it is split.
 */
function listedOn(period: Period): Period['articles'] {
  return isSplit(period) ? period.vague : period.articles;
}

function groupsOf(archive: Archive, urls: Urls, period: Period, number: number): ArticleGroup[] {
  const words = wordsOf(archive.site);
  const { key } = period;
  const shown = pageOf(inReadingOrder(listedOn(period)), number);
  if (key.length === 10) {
    const group = articleGroup(archive, urls, { key, articles: period.articles, shown });
    const isByTime = hasTimes(period) || hasDayIndex(period);
    const text = isByTime ? group.countText : words.articlesByWeight(period.articles.length);
    return [{ ...group, heading: { text }, countText: '', more: undefined }];
  }
  const partOf = key.length === 4 ? monthOf : dayOf;
  return [...Map.groupBy(shown, ({ data }) => partOf(data.date) ?? key)].map(([part, articles]) =>
    articleGroup(archive, urls, {
      key: part,
      articles,
      href: part === key ? undefined : urls.date(part),
      vague: part === key,
    }),
  );
}

function partGroups(archive: Archive, urls: Urls, period: Period): ArticleGroup[] {
  return period.parts.map(({ key, articles }) =>
    articleGroup(archive, urls, {
      key,
      articles,
      shown: weightiest(articles, shownOfPart(articles.length)).toSorted(byWeight),
      hasLead: true,
      href: urls.date(key),
    }),
  );
}

/** Returns the unit of a period’s parts. */
function partUnit(key: string): 'month' | 'day' {
  return key.length === 4 ? 'month' : 'day';
}

/** Returns links to all years, or to all months of the same year; none for a day. */
function siblings(archive: Archive, urls: Urls, { key }: Period): MaybeCountedLink[] {
  if (key.length === 10) return [];
  const words = wordsOf(archive.site);
  const wider = widerKey(key);
  const periods = wider ? (archive.timeline.period.get(wider)?.parts ?? []) : archive.timeline.years;
  if (periods.length < 2) return [];
  return periods.map((part) => ({
    text: words.period(part.key),
    href: part.key === key ? undefined : urls.date(part.key),
    ...linkCount(words, part.articles.length),
  }));
}

/**
 * Returns the keys of all years, months and days with articles, each oldest first, and the index of each key.
 */
const keysByLength = basis('keys of periods', ({ timeline }) => {
  const keys = [...timeline.period.keys()].toSorted();
  const byLength = Map.groupBy(keys, (key) => key.length);
  const indexOf = new Map(
    [...byLength.values()].flatMap((list) => list.map((key, index) => [key, index] as const)),
  );
  return { byLength, indexOf };
});

/** Returns the keys of the periods of the same length before and after a period. */
const neighborKeys = fact('neighbors of a period', (archive, key) => {
  const { byLength, indexOf } = keysByLength(archive);
  const keys = byLength.get(key.length)!;
  const index = indexOf.get(key)!;
  return { earlier: keys[index - 1], later: keys[index + 1] };
});

function stepsOf(archive: Archive, urls: Urls, { key }: Period): DateLine {
  const words = wordsOf(archive.site);
  const { earlier, later } = neighborKeys(archive, key);
  const step = (text: string, other: string | undefined) =>
    other === undefined ? undefined : { text, href: urls.date(other), title: words.period(other) };
  return {
    earlier: step(words.previous(key), earlier),
    later: step(words.next(key), later),
  };
}

/** The pages of years, months and days. */
export const periodRoute: Route<{ readonly page: PeriodPage }, ListView> = {
  paths: periodPaths,
  view: (archive, urls, { page }) => periodView(archive, urls, page),
  pictures: thumbnails,
};
