import type { Download, Link, MaybeCountedLink } from '../../../shared/base/link.ts';
import type { ArticleGroup } from '../articles/article-item.ts';
import type { BarsView } from './bars.ts';
import type { EntityGroup } from '../names/entity-item.ts';
import type { Frame } from '../../frame/frame.ts';
import type { PeriodGrid } from './period-grid.ts';
import type { SortLinks } from './sort-links.ts';
import type { Pager } from '../../frame/pager.ts';

/**
 * A page that lists articles by time, oldest first: a year, month or day; a year or month of an entity or a
 * topic; a calendar day; the undated articles.
 */
export interface ListView {
  readonly frame: Frame;
  /** The entity or topic of the list, above the heading. */
  readonly kicker?: Link;
  /** "June 2018" */
  readonly title: string;
  /** "12 articles, mentioning 30 people, organizations and places" */
  readonly summary: string;
  /** Its articles over time. */
  readonly bars?: BarsView;
  /** A year or month with too many articles to list, instead of its bars. */
  readonly grid?: PeriodGrid;
  /** "Each day shows the 3 articles with the most names and topics." */
  readonly note?: string;
  readonly groups: readonly ArticleGroup[];
  /** Files with its articles. */
  readonly downloads?: readonly Download[];
  /** Undefined for a short list, or one with a special order. */
  readonly sort?: SortLinks;
  readonly pager?: Pager;
  /**
   * The sibling lists, such as the years of an entity, newest first; this list is included without `href`.
   */
  readonly parts?: readonly MaybeCountedLink[];
  /** "Browse by month" */
  readonly partsTitle?: string;
  /** By kind; may be empty. */
  readonly mostMentioned?: readonly EntityGroup[];
  /** "Most mentioned in March 1987" */
  readonly mostMentionedTitle?: string;
}

/** The number of articles that a list shows at once; longer lists are divided by time. */
export const maxListLength = 50;

/** The number of articles that a divided list shows of each part. */
export const maxArticlesOfPart = 3;

/** Returns the number of articles to show of a part: all if a link would lead to only one more. */
export function shownOfPart(articles: number): number {
  return articles <= maxArticlesOfPart + 1 ? articles : maxArticlesOfPart;
}
