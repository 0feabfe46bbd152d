import type { Archive, Period } from '../../../archive/archive.ts';
import { type ArticleItem, articleItem } from '../articles/article-item.ts';
import { groupVersions } from '../articles/group-versions.ts';
import { weightiest } from '../articles/reading-order.ts';
import type { EntityItem } from '../names/entity-item.ts';
import type { Link, MaybeCountedLink } from '../../../shared/base/link.ts';
import { type DistinctiveItems, distinctiveOf } from './distinctive.ts';
import { distinctiveNames, distinctiveTopics } from './distinctive-links.ts';
import { minArticlesForPage, timelineHref } from './timeline-pages.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** A year, month or day of the timeline. */
export interface TimelineRow {
  /** `1987`, `1987-04` or `1987-04-09`, also the row’s anchor. */
  readonly key: string;
  /** "1987", "April 1987" or "Thursday, 9 April 1987", linked to its timeline or date front. */
  readonly heading: Link;
  /** "12 articles" */
  readonly countText: string;
  /** The label of names and topics: "Distinctive", or else "Most mentioned". */
  readonly label: string;
  readonly isDistinctive: boolean;
  readonly names: readonly EntityItem[];
  readonly topics: readonly MaybeCountedLink[];
  /** All its articles if there are few; otherwise the two of greatest weight. */
  readonly articles: readonly ArticleItem[];
}

const maxHeadlines = 2;
const maxNames = 5;
const maxTopics = 3;

/** Builds the row of a period. */
export function timelineRow(archive: Archive, urls: Urls, period: Period): TimelineRow {
  const words = wordsOf(archive.site);
  const heading = { text: words.fullPeriod(period.key), href: timelineHref(urls, period) };
  return rowOf(archive, urls, period, heading, distinctiveOf(archive, period));
}

/** Builds the row of articles that are dated no more precisely than the period. */
export function vagueRow(archive: Archive, urls: Urls, period: Period): TimelineRow {
  const { key, vague } = period;
  const words = wordsOf(archive.site);
  const heading = { text: words.vaguePeriod(key), href: urls.date(key) };
  return rowOf(archive, urls, { key, articles: vague }, heading, distinctiveOf(archive, period, 'vague'));
}

function rowOf(
  archive: Archive,
  urls: Urls,
  part: Pick<Period, 'key' | 'articles'>,
  heading: Link,
  found: DistinctiveItems,
): TimelineRow {
  const words = wordsOf(archive.site);
  // A story that was printed in several versions is one headline.
  const stories = groupVersions(archive, part.articles).map(({ article }) => article);
  return {
    key: part.key,
    heading,
    countText: words.articles(part.articles.length),
    label: found.areDistinctive ? words.timeline.distinctive : words.timeline.mostMentioned,
    isDistinctive: found.areDistinctive,
    names: distinctiveNames(archive, urls, found, part).slice(0, maxNames),
    topics: distinctiveTopics(archive, urls, found, part, maxTopics),
    articles: (part.articles.length < minArticlesForPage ? stories : weightiest(stories, maxHeadlines)).map(
      (one) => articleItem(archive, urls, one),
    ),
  };
}
