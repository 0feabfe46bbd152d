import type { Archive, Article, Period } from '../../archive/archive.ts';
import { foreign } from '../../shared/base/bidi.ts';
import type { CountedLink, Foreign, Link, MaybeCountedLink } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { type Overview, makeOverview } from '../frame/frame.ts';
import { type CoverageView, coverageView } from '../parts/time/coverage-picture.ts';
import { datedRange } from '../parts/time/dated-range.ts';
import { linkCount } from '../meta/link-count.ts';
import { ownPeriod } from '../../shared/words/own-calendar.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import type { CoverageWords, GoToDateWords, NearestWords, Words } from '../../shared/words/words.ts';

/** `/dates/`: all years and months of the archive, and a field to go to any date. */
export interface DatesView extends Overview {
  /** Links to the newest year of each decade; empty if there are few years. */
  readonly decades: readonly Link[];
  /** Newest first. */
  readonly years: readonly CalendarYear[];
  /** The articles without a year, if there are any: those without a date, and those of several years. */
  readonly undated?: Link;
  /** What the archive has of what it means to hold, if it says that. */
  readonly coverage?: CoverageView;
  /** "12 articles have no date" */
  readonly lacks: readonly string[];
  readonly coverageWords: CoverageWords;
  /** For the browser: the address of the days with articles. */
  readonly daysHref: string;
  readonly goTo: GoToDateWords;
  readonly nearest: NearestWords;
  /** The action of the field’s form, which is this page. */
  readonly action: string;
}

/** A year and its 12 months. */
export interface CalendarYear extends CountedLink {
  readonly key: string;
  readonly anchor: string;
  /** The articles of a year that has few, oldest first, which then has no months. */
  readonly headlines: readonly (Link & Foreign)[];
  readonly months: readonly MonthCell[];
}

/** A month; it has no `href` if it has no articles. */
export interface MonthCell extends MaybeCountedLink {
  /** The height of its bar, from 0 to 1, relative to the month with the most articles. */
  readonly share: number;
}

/** With more years than this, there are links to decades. */
const maxYearsInView = 12;

/** A year of so few articles is a line of their headlines. */
const maxHeadlines = 3;

/** Builds the calendar of the archive. */
export function datesView(archive: Archive, urls: Urls): DatesView {
  const words = wordsOf(archive.site);
  const gregorian = wordsOf(archive.site.language);
  const { years, undated, period } = archive.timeline;
  const { dates: title, goToDate, nearest } = words.pages;
  const range = datedRange(archive.articles, words);
  const count = words.articles(archive.size);
  const summary = words.sentenceCase(range ? words.facts([count, words.range(...range)]) : count);
  const path = urls.dates();
  const maxArticles = Math.max(
    1,
    ...[...period.values()].map((one) => (isMonth(one) ? one.articles.length : 0)),
  );
  return {
    // "2,000 articles, from 26 February 1987 to 20 October 1987"
    ...makeOverview(archive, urls, path, title, summary),
    decades: decadesOf(years.toReversed(), words),
    years: years.toReversed().map((year) => ({
      key: year.key,
      anchor: anchorOf(year),
      text: gregorian.period(year.key),
      href: urls.date(year.key),
      ...linkCount(words, year.articles.length),
      // What the year spans in the archive’s own calendar is on the line of its number.
      countText: words.facts([...spanOf(archive, year), words.articles(year.articles.length)]),
      headlines: headlinesOf(urls, words, year),
      months: Array.from({ length: hasHeadlines(year) ? 0 : 12 }, (_, index): MonthCell => {
        const key = `${year.key}-${`${index + 1}`.padStart(2, '0')}`;
        const { length } = period.get(key)?.articles ?? [];
        return {
          text: words.month(index + 1),
          href: length > 0 ? urls.date(key) : undefined,
          ...linkCount(words, length),
          share: length / maxArticles,
        };
      }),
    })),
    undated:
      undated.length > 0
        ? { text: words.pages.undatedNote(words.articles(undated.length)), href: urls.undated() }
        : undefined,
    coverage: coverageView(archive, words),
    lacks: lacksOf(archive, words),
    coverageWords: words.pages.coverage,
    daysHref: urls.dayTable(),
    goTo: goToDate,
    nearest,
    action: path,
  };
}

function spanOf({ site: { calendar, language } }: Archive, { key }: Period): string[] {
  const span = calendar === 'gregorian' ? undefined : ownPeriod(key, calendar, language);
  return span === undefined ? [] : [span];
}

function hasHeadlines({ articles }: Period): boolean {
  return articles.length <= maxHeadlines;
}

function headlinesOf(urls: Urls, words: Words, year: Period): CalendarYear['headlines'] {
  if (!hasHeadlines(year)) return [];
  return year.articles.map(({ id, data, language }) => ({
    text: data.title,
    href: urls.article(id),
    ...foreign(language, words.language),
  }));
}

/** Says what the articles of the archive lack, where there are any. */
function lacksOf({ articles, tombstones, timeline }: Archive, words: Words): string[] {
  const { lacks } = words.pages;
  const count = (is: (article: Article) => boolean) => articles.filter(is).length;
  const counts = [
    [timeline.undated.filter(({ data }) => data.date.precision === 'undated').length, lacks.undated],
    [count(({ data }) => data.entities.length === 0), lacks.unnamed],
    [count(({ data }) => data.text !== 'original'), lacks.notOriginal],
    [tombstones.length, lacks.withdrawn],
  ] as const;
  return counts.flatMap(([number, sentence]) => (number > 0 ? [sentence(number)] : []));
}

/** @param years the newest first */
function decadesOf(years: readonly Period[], words: Words): Link[] {
  if (years.length <= maxYearsInView) return [];
  const byDecade = Map.groupBy(years, ({ key }) => `${key.slice(0, 3)}0`);
  return [...byDecade].map(([decade, [newest]]) => ({
    text: words.pages.decade(decade),
    href: `#${anchorOf(newest!)}`,
  }));
}

function anchorOf({ key }: Period): string {
  return `y-${key}`;
}

function isMonth({ key }: Period): boolean {
  return key.length === 7;
}
