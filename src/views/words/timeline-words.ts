import type { RoughCount } from '../base/rough-count.ts';

/** How often something is in the whole archive, and of how many articles. */
interface OverallCount {
  readonly count: RoughCount;
  readonly articles: RoughCount;
}

/** The texts of the timeline. */
export interface TimelineWords {
  readonly title: string;
  /** "Timeline: the news by year" */
  readonly link: string;
  /** "Timeline: June 2018" */
  readonly titleOf: (period: string) => string;
  /** Explains how distinctive names are found. */
  readonly note: { readonly text: string; readonly how: string };
  /** The label of distinctive names, and of the most mentioned if there are none. */
  readonly distinctive: string;
  readonly mostMentioned: string;
  readonly topics: string;
  /** "in 12 of 80 articles in this period, in 30 of 19,000+ overall"; without the end for all articles */
  readonly then: (count: number, articles: number, overall?: OverallCount) => string;
  /** "All articles from June 2018" */
  readonly articlesOf: (period: string) => string;
  /** "2 more articles without a year" */
  readonly withoutYear: (count: number) => string;
  readonly description: (period: string, articles: string) => string;
}
