import type { ArticleGroup } from './article-item.ts';
import type { BarsView } from './bars.ts';
import type { EntityGroup } from './entity-item.ts';
import type { Frame } from './frame.ts';
import type { CountedLink, Link } from './link.ts';
import type { Pager } from './pager.ts';

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
  readonly pager?: Pager;
  /** The neighbouring lists of the same sort (the years of an entity), this one among them without `href`. */
  readonly parts: readonly CountedLink[];
  /** "Most named then", by kind; empty where the list has none. */
  readonly mostNamed: readonly EntityGroup[];
}
