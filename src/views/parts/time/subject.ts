import type { Archive, Article } from '../../../archive/archive.ts';
import { monthOf } from '../../../schema/date.ts';
import { articleGroup } from '../articles/article-groups.ts';
import type { ArticleGroup, ArticleItem } from '../articles/article-item.ts';
import { newestFirst } from '../articles/reading-order.ts';
import { type BarsView, makeBars } from './bars.ts';
import { frontKey } from './date-front.ts';
import type { CountedLink, Link } from '../../base/link.ts';
import { longList } from './list.ts';
import { anchorOf, byMonth, byYear, isMonthKey, isPeriodKey, undatedKey } from './partition.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** An entity or a topic as that which a list of articles is about. */
export interface Subject {
  readonly name: string;
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** Asks the search for its articles, and for nothing else. */
  readonly query: string;
  /** From the front to its page, itself included. */
  readonly trail: readonly Link[];
  /** Its page, or that of one of its years or months. */
  readonly hrefOf: (key?: string, number?: number) => string;
  readonly itemOf: (article: Article) => ArticleItem;
  /** How often an article names it, where that is counted. */
  readonly timesOf?: (article: Article) => number;
}

/** Whether it has too many articles for one page, so that its years have pages of their own. */
export function isDivided({ articles }: Pick<Subject, 'articles'>): boolean {
  return articles.length > longList;
}

/** Whether a year, or the undated, is too long for one page, so that a year's months have pages too. */
export function isBusy(articles: readonly Article[]): boolean {
  return articles.length > longList;
}

/** The newest articles of a subject by month, the newest month first. */
export function newestByMonth(archive: Archive, urls: Urls, subject: Subject): ArticleGroup[] {
  const newest = newestFirst(subject.articles).slice(0, longList);
  const shownByKey = Map.groupBy(newest, (article) => monthKey(article));
  const all = Map.groupBy(
    byYear(subject.articles).flatMap((year) => byMonth(year.articles)),
    ({ key }) => key,
  );
  return [...shownByKey].map(([key, shown]) =>
    articleGroup(archive, urls, {
      key,
      shown,
      articles: all.get(key)?.flatMap(({ articles }) => articles) ?? shown,
      href: monthHref(urls, subject, key),
      itemOf: subject.itemOf,
      vague: /^\d{4}$/.test(key),
    }),
  );
}

/** The years of a divided subject, newest first, those without a year last. */
export function yearLinks(archive: Archive, subject: Pick<Subject, 'articles' | 'hrefOf'>): CountedLink[] {
  if (!isDivided(subject)) return [];
  const words = wordsOf(archive.site.language);
  return byYear(subject.articles)
    .toReversed()
    .map(({ key, articles }) => ({
      text: words.period(key),
      href: subject.hrefOf(key),
      count: articles.length,
      countText: words.articles(articles.length),
    }));
}

/** A subject's articles over time; each bar leads to its list, or to its newest month on the same page. */
export function subjectBars(archive: Archive, urls: Urls, subject: Subject): BarsView {
  return makeBars(subject.articles, wordsOf(archive.site.language), {
    timesOf: subject.timesOf,
    hrefOf: (key, articles) => {
      const newest = articles.at(-1)!;
      return isDivided(subject)
        ? placeInSubject(urls, subject, key, newest)
        : `#${anchorOf(monthKey(newest))}`;
    },
  });
}

/**
 * Where a subject's pages have its articles of some time.
 *
 * @param key of a year, a month, a day or a longer time
 * @param newest its last article of that time
 */
export function placeInSubject(
  urls: Urls,
  subject: Pick<Subject, 'articles' | 'hrefOf'>,
  key: string,
  newest: Article,
): string {
  if (!isDivided(subject)) return `${subject.hrefOf()}#${anchorOf(monthKey(newest))}`;
  return /^\d{4}$/.test(key) ? subject.hrefOf(key) : monthHref(urls, subject, monthKey(newest));
}

/** The month that an article stands under; its year where the month is unknown; its date where that has no year. */
export function monthKey({ data }: Article): string {
  const { date } = data;
  return monthOf(date) ?? frontKey(date) ?? (date.precision === 'undated' ? undatedKey : date.edtf);
}

/** The list of a subject's month where it has one, else its place in the year's; else the date front. */
function monthHref(urls: Urls, subject: Pick<Subject, 'articles' | 'hrefOf'>, key: string): string {
  if (!isDivided(subject)) return isPeriodKey(key) ? urls.date(key) : urls.undated();
  const year = isPeriodKey(key) ? key.slice(0, 4) : undatedKey;
  const articles = byYear(subject.articles).find((division) => division.key === year)?.articles ?? [];
  if (isMonthKey(key) && isBusy(articles)) return subject.hrefOf(key);
  return isMonthKey(key) ? `${subject.hrefOf(year)}#${key}` : subject.hrefOf(year);
}
