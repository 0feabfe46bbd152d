import type { Download } from '../../base/link.ts';
import type { ArticleGroup } from '../articles/article-item.ts';
import type { BarsView } from './bars.ts';
import type { EntityGroup } from '../names/entity-item.ts';
import type { Frame } from '../../frame/frame.ts';
import type { Link, MaybeLink } from '../../base/link.ts';
import type { SortLinks } from './sort-links.ts';
import type { Pager } from '../../frame/pager.ts';

/**
 * A front that lists articles by time, oldest first: a year, month or day; the years and months of
 * an entity or a topic; a calendar day; the undated.
 */
export interface ListView {
  readonly frame: Frame;
  /** Whose list it is, above the heading: an entity's or a topic's page. */
  readonly kicker?: Link;
  /** "June 2018" */
  readonly title: string;
  /** "12 articles, naming 30 people, organizations and places" */
  readonly summary: string;
  /** Its parts over time. */
  readonly bars?: BarsView;
  readonly groups: readonly ArticleGroup[];
  /** Files of its articles, where there are any. */
  readonly downloads?: readonly Download[];
  /** Left out of a list that is short, or that has an order of its own. */
  readonly sort?: SortLinks;
  readonly pager?: Pager;
  /** The lists beside it (the years of an entity, newest first), this one among them without `href`. */
  readonly parts: readonly ListPart[];
  /** "Browse by month" */
  readonly partsTitle: string;
  /** By kind; empty where the list has none. */
  readonly mostMentioned: readonly EntityGroup[];
  /** "Most mentioned in March 1987" */
  readonly mostMentionedTitle: string;
}

export interface ListPart extends MaybeLink {
  readonly count: number;
  /** "12 articles" */
  readonly countText: string;
}

/** A list longer than this is divided by time. */
export const longList = 50;

/** How many of each part of a divided list are shown on the page above it. */
export const maxArticlesOfPart = 3;
