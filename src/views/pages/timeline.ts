import type { Archive, Period } from '../../archive/archive.ts';
import { type BarsView, makeBars } from '../parts/time/bars.ts';
import { widerKey } from '../parts/time/date-front.ts';
import type { EntityGroup } from '../parts/names/entity-item.ts';
import { type DateLine, type Frame, makeFrame } from '../frame/frame.ts';
import type { Link, MaybeCountedLink } from '../../shared/base/link.ts';
import { distinctiveOf } from '../parts/time/distinctive.ts';
import type { Route } from '../../shared/base/route.ts';
import { distinctiveGroups, distinctiveTopics } from '../parts/time/distinctive-links.ts';
import { hasTimeline, periodHref, timelineHref } from '../parts/time/timeline-pages.ts';
import { type TimelineRow, timelineRow, vagueRow } from '../parts/time/timeline-row.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { MethodNote } from '../../shared/words/words.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** With fewer years, the first page shows their months. */
const minYears = 3;

/**
 * A page of the timeline: years, the months of a year or the days of a month, each with its distinctive
 * names.
 */
export interface TimelineView {
  readonly frame: Frame;
  readonly title: string;
  /** "12 articles" */
  readonly summary: string;
  /** Explains how distinctive names are found; undefined if there are none. */
  readonly note?: MethodNote;
  readonly bars: BarsView;
  /** Years, months or days, oldest first. */
  readonly rows: readonly TimelineRow[];
  /** The distinctive names and topics of the whole year or month; undefined on the page of all years. */
  readonly distinctive?: {
    readonly heading: string;
    readonly groups: readonly EntityGroup[];
    readonly topics: readonly MaybeCountedLink[];
    readonly topicsHeading: string;
  };
  /** The link to the date front of the period; on the page of all years, to the undated articles. */
  readonly articles?: Link;
  /** All years, or all months of the same year; this one is included without `href`. */
  readonly parts: readonly MaybeCountedLink[];
  /** "Browse by month" */
  readonly partsTitle: string;
}

/** Builds a page of the timeline: of a year or month, or of all years if `key` is undefined. */
export function timelineView(archive: Archive, urls: Urls, key?: string): TimelineView {
  const words = wordsOf(archive.site);
  const { timeline } = archive;
  const period = key === undefined ? undefined : timeline.period.get(key)!;
  const articles = period?.articles ?? archive.articles;
  const name = key === undefined ? words.timeline.title : words.period(key);
  const title = key === undefined ? name : words.timeline.titleOf(name);
  const path = urls.timeline(key);
  const summary = words.sentenceCase(words.articles(articles.length));
  const parts = period?.parts ?? rowsOfAll(timeline.years);
  const rows = [
    ...(period && period.vague.length > 0 ? [vagueRow(archive, urls, period)] : []),
    ...parts.map((part) => timelineRow(archive, urls, part)),
  ];
  return {
    frame: makeFrame(archive, urls, {
      path,
      title,
      description: words.timeline.description(
        key === undefined ? archive.site.title : name,
        words.articles(articles.length),
      ),
      trail: key === undefined ? [] : trailOf(archive, urls, key),
      listing: { description: summary },
      dateLine: period && stepsOf(archive, urls, period),
    }),
    title: name,
    summary,
    note: rows.some(({ isDistinctive }) => isDistinctive) ? words.timeline.note : undefined,
    bars: makeBars(articles, words, {
      within: key,
      hrefOf: (part, [first]) => periodHref(archive, urls, part, first!),
    }),
    rows,
    distinctive: period && distinctiveOfPeriod(archive, urls, period),
    articles: articlesLink(archive, urls, key),
    parts: period ? siblingLinks(archive, urls, period) : [],
    partsTitle: key?.length === 7 ? words.labels.byMonth : words.labels.byYear,
  };
}

/** Returns the rows of the first page: the years, or their months if there are few years. */
function rowsOfAll(years: readonly Period[]): readonly Period[] {
  if (years.length >= minYears) return years;
  return years.flatMap((year) => (hasTimeline(year) && year.vague.length === 0 ? year.parts : [year]));
}

/**
 * Returns the paths of the timeline, for years and months with enough articles: `rest` is `1987`, `1987/04`.
 */
export function timelinePaths(archive: Archive) {
  const { years, period } = archive.timeline;
  if (years.length === 0) return [];
  const keys = [...period.values()].filter(hasTimeline).map(({ key }) => key);
  return [undefined, ...keys].map((key) => ({
    params: { rest: key?.replace('-', '/') },
    props: { key },
  }));
}

function distinctiveOfPeriod(archive: Archive, urls: Urls, period: Period): TimelineView['distinctive'] {
  const { timeline } = wordsOf(archive.site);
  const found = distinctiveOf(archive, period);
  const topics = distinctiveTopics(archive, urls, found, period, 10);
  return {
    heading: found.areDistinctive ? timeline.distinctive : timeline.mostMentioned,
    groups: distinctiveGroups(archive, urls, found, period, 8),
    topics,
    topicsHeading: timeline.topics,
  };
}

function articlesLink(archive: Archive, urls: Urls, key: string | undefined): Link | undefined {
  const words = wordsOf(archive.site);
  if (key !== undefined) return { text: words.timeline.articlesOf(words.period(key)), href: urls.date(key) };
  const { length } = archive.timeline.undated;
  return length > 0 ? { text: words.timeline.withoutYear(length), href: urls.undated() } : undefined;
}

function trailOf(archive: Archive, urls: Urls, key: string): Link[] {
  const words = wordsOf(archive.site);
  const wider = widerKey(key);
  return [
    { text: words.timeline.title, href: urls.timeline() },
    ...(wider ? [{ text: words.period(wider), href: urls.timeline(wider) }] : []),
  ];
}

/** Returns all years, or all months of the same year. */
function siblingPeriods(archive: Archive, { key }: Period): readonly Period[] {
  const wider = widerKey(key);
  return wider ? archive.timeline.period.get(wider)!.parts : archive.timeline.years;
}

function siblingLinks(archive: Archive, urls: Urls, period: Period): MaybeCountedLink[] {
  const words = wordsOf(archive.site);
  const periods = siblingPeriods(archive, period);
  if (periods.length < 2) return [];
  return periods.map((part) => ({
    text: words.period(part.key),
    href: part === period ? undefined : timelineHref(urls, part),
    ...linkCount(words, part.articles.length),
  }));
}

function stepsOf(archive: Archive, urls: Urls, period: Period): DateLine {
  const words = wordsOf(archive.site);
  const periods = siblingPeriods(archive, period);
  const index = periods.indexOf(period);
  const step = (text: string, other: Period | undefined) =>
    other && { text, href: timelineHref(urls, other), title: words.period(other.key) };
  return {
    earlier: step(words.previous(period.key), periods[index - 1]),
    later: step(words.next(period.key), periods[index + 1]),
  };
}

/** The pages of the timeline. */
export const timelineRoute: Route<{ readonly key: string | undefined }, TimelineView> = {
  paths: timelinePaths,
  view: (archive, urls, { key }) => timelineView(archive, urls, key),
};
