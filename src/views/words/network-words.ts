/** What the pictures of names and the links between them say. */
export interface NetworkWords {
  readonly title: string;
  /** "Network: who is named with whom" */
  readonly link: string;
  /** "Network: People" */
  readonly titleOf: (name: string) => string;
  /** "Network of this topic" */
  readonly linkOfTopic: string;
  /** "250 of 312 names, and the 480 strongest links between them" */
  readonly summary: (drawn: number, linked: number, lines: number) => string;
  /** What the lines are, as sentences. */
  readonly note: string;
  /** The same where all share one article. */
  readonly noteOfOne: string;
  /** Which names are drawn where there is not room for all. */
  readonly strongest: string;
  readonly strongestOfTopic: string;
  /** "Not drawn: three names that share no article with another." */
  readonly alone: (count: number) => string;
  /** The description of the picture for those who cannot see it. */
  readonly picture: string;
  /** The name of the region in which it scrolls. */
  readonly region: string;
  /** "Skip the picture" */
  readonly skip: string;
  readonly find: string;
  /** The button that shows all of the picture again. */
  readonly clear: string;
  readonly table: string;
  readonly name: string;
  readonly otherNames: string;
  readonly kinds: string;
  readonly topics: string;
  readonly all: string;
  /** "Two topics have no picture: fewer than five of their names share an article." */
  readonly without: (topics: number, fewest: number) => string;
  /** "The articles on Grain" */
  readonly articlesOf: (name: string) => string;
  /** What the small picture of a name's page shows. */
  readonly small: (name: string) => string;
}
