/** What the timeline says. */
export interface TimelineWords {
  readonly title: string;
  /** "Timeline: what stood out when" */
  readonly link: string;
  /** "Timeline: June 2018" */
  readonly titleOf: (period: string) => string;
  /** How what is distinctive is found. */
  readonly note: { readonly text: string; readonly how: string };
  /** The heading of what is distinctive, and of what is mentioned most where nothing is. */
  readonly distinctive: string;
  readonly mostMentioned: string;
  readonly topics: string;
  /** "in 12 of 80 articles then, in 30 of 19,043 in all" */
  readonly then: (count: number, articles: number, all: number, total: number) => string;
  /** "The articles of June 2018" */
  readonly articlesOf: (period: string) => string;
  /** "Two more articles have no year" */
  readonly withoutYear: (count: number) => string;
  readonly description: (period: string, articles: string) => string;
}
