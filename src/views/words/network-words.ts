/** The texts of network diagrams. */
export interface NetworkWords {
  readonly title: string;
  /** "Network: who is mentioned with whom" */
  readonly link: string;
  /** "Network: People" */
  readonly titleOf: (name: string) => string;
  /** "Network of this topic" */
  readonly linkOfTopic: string;
  /** "250 of 312 names, and the 480 strongest links between them" */
  readonly summary: (drawn: number, linked: number, lines: number) => string;
  /** Explains the lines, in sentences. */
  readonly note: string;
  /** Explains the lines if all names share one article. */
  readonly noteOfOne: string;
  /** Says which names are drawn, if not all are. */
  readonly strongest: string;
  readonly strongestOfTopic: string;
  /** "3 names with no shared articles are left out." */
  readonly alone: (count: number) => string;
  readonly find: string;
  /** The button that shows the whole picture again. */
  readonly clear: string;
  /** The heading of the list. */
  readonly list: string;
  /** "156 more names", which opens the rest of the list. */
  readonly rest: (count: number) => string;
  readonly kinds: string;
  readonly topics: string;
  readonly all: string;
  /** "2 topics have too few names for a network (fewer than 5 that share an article)." */
  readonly without: (topics: number, minNames: number) => string;
  /** "The page of Grain" */
  readonly articlesOf: (name: string) => string;
  /** The caption of the small network on an entity’s page. */
  readonly small: (name: string) => string;
}
