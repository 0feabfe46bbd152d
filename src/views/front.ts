import type { ArticleItem } from './article-item.ts';
import type { BarsView } from './bars.ts';
import type { EntityGroup } from './entity-item.ts';
import type { Frame } from './frame.ts';
import type { CountedLink, Link } from './link.ts';
import type { TopicNode } from './topic-index.ts';

/** The archive's front page. */
export interface FrontView {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string;
  /** "One article, of 19 June 2018, naming 21 people, organizations, places, products and projects." */
  readonly summary: string;
  readonly bars: BarsView;
  /** The newest ten. */
  readonly latest: readonly ArticleItem[];
  /** "All of 2018", leading to the newest year. */
  readonly latestMore?: Link;
  readonly onThisDay: OnThisDayLinks;
  /** The most named, by kind. */
  readonly mostNamed: readonly EntityGroup[];
  readonly topics: readonly TopicNode[];
}

/** The browser puts today's in place; without JavaScript the link leads to the calendar. */
export interface OnThisDayLinks {
  readonly calendar: Link;
  /** The archive's time zone, in which "today" is found. */
  readonly timeZone: string;
  /** Every calendar day that has articles, from 1 January on. */
  readonly days: readonly CalendarDay[];
}

/** `text` is "19 June". */
export interface CalendarDay extends CountedLink {
  /** `06-19` */
  readonly day: string;
}
