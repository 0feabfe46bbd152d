import type { Archive, Article } from '../../../archive/archive.ts';
import { monthOf } from '../../../schema/date.ts';
import { articleGroup, withoutLoneHeadings } from '../articles/article-groups.ts';
import type { ArticleGroup, ArticleItem } from '../articles/article-item.ts';
import { byWeight, newestFirst } from '../articles/reading-order.ts';
import { type BarsView, makeBars } from './bars.ts';
import { frontKey } from './date-front.ts';
import type { CountedLink, Link } from '../../../shared/base/link.ts';
import { maxListLength, shownOfPart } from './list.ts';
import { anchorOf, byMonth, byYear, isMonthKey, isPeriodKey, undatedKey } from './partition.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { linkCount } from '../../meta/link-count.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** An entity or a topic as the subject of a list of articles. */
export interface Subject {
  readonly name: string;
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** A search query that finds exactly its articles. */
  readonly query: string;
  /** The breadcrumbs, including its own page. */
  readonly trail: readonly Link[];
  /** Returns the address of its page, or of one of its years or months. */
  readonly hrefOf: (key?: string, number?: number) => string;
  readonly itemOf: (article: Article) => ArticleItem;
  /** Returns the number of mentions in an article; undefined for topics, which have none. */
  readonly timesOf?: (article: Article) => number;
}

/** Whether a subject has too many articles for one page, so that its years have pages of their own. */
export function isDivided({ articles }: Pick<Subject, 'articles'>): boolean {
  return articles.length > maxListLength;
}

/** Whether a year has too many articles for one page, so that its months have pages of their own. */
export function isBusy(articles: readonly Article[]): boolean {
  return articles.length > maxListLength;
}

/** Groups the newest articles of a subject by month, newest first; the months of a busy year show a few. */
export function newestByMonth(archive: Archive, urls: Urls, subject: Subject): readonly ArticleGroup[] {
  const newest = newestFirst(subject.articles).slice(0, maxListLength);
  const shownByKey = Map.groupBy(newest, (article) => monthKey(article));
  const all = Map.groupBy(
    byYear(subject.articles).flatMap((year) => byMonth(year.articles)),
    ({ key }) => key,
  );
  const busyYears = new Set(
    byYear(subject.articles).flatMap(({ key, articles }) => (isBusy(articles) ? [key] : [])),
  );
  return withoutLoneHeadings(
    [...shownByKey].map(([key, shown]) =>
      articleGroup(archive, urls, {
        key,
        ...(busyYears.has(key.slice(0, 4)) && isMonthKey(key)
          ? { shown: leadingArticles(subject, shown), hasLead: true }
          : { shown }),
        articles: all.get(key)?.flatMap(({ articles }) => articles) ?? shown,
        href: monthHref(urls, subject, key),
        itemOf: subject.itemOf,
        vague: /^\d{4}$/.test(key),
      }),
    ),
  );
}

/** Returns the articles that a busy month of a subject shows, the most important first. */
export function leadingArticles(
  { timesOf = () => 0 }: Pick<Subject, 'timesOf'>,
  articles: readonly Article[],
): readonly Article[] {
  return articles
    .toSorted((a, b) => timesOf(b) - timesOf(a) || byWeight(a, b))
    .slice(0, shownOfPart(articles.length));
}

/** Returns links to the years of a divided subject, newest first, with the undated last. */
export function yearLinks(archive: Archive, subject: Pick<Subject, 'articles' | 'hrefOf'>): CountedLink[] {
  if (!isDivided(subject)) return [];
  const words = wordsOf(archive.site);
  return byYear(subject.articles)
    .toReversed()
    .map(({ key, articles }) => ({
      text: words.period(key),
      href: subject.hrefOf(key),
      ...linkCount(words, articles.length),
    }));
}

/**
 * Draws a subject’s articles over time; each bar links to its list, or to its newest month on the same page.
 */
export function subjectBars(archive: Archive, urls: Urls, subject: Subject): BarsView {
  return makeBars(subject.articles, wordsOf(archive.site), {
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
 * Returns the address at which a subject’s pages list its articles of a period.
 *
 * @param key a period: `2018-06-19`, `2018-06`, `2018`, `201X` or `20XX`
 * @param newest the subject’s last article of that period
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

/**
 * Returns the key under which an article is grouped: its month, or else its year, or else its EDTF or {@link
 * undatedKey}.
 */
export function monthKey({ data }: Article): string {
  const { date } = data;
  return monthOf(date) ?? frontKey(date) ?? (date.precision === 'undated' ? undatedKey : date.edtf);
}

/** Returns the address of a subject’s month, of its heading in the list of the year, or of the date front. */
function monthHref(urls: Urls, subject: Pick<Subject, 'articles' | 'hrefOf'>, key: string): string {
  if (!isDivided(subject)) return isPeriodKey(key) ? urls.date(key) : urls.undated();
  const year = isPeriodKey(key) ? key.slice(0, 4) : undatedKey;
  const articles = byYear(subject.articles).find((division) => division.key === year)?.articles ?? [];
  if (isMonthKey(key) && isBusy(articles)) return subject.hrefOf(key);
  return isMonthKey(key) ? `${subject.hrefOf(year)}#${key}` : subject.hrefOf(year);
}
