/** The features of the query language, in the order of the search tips. */
export const searchHelpKeys = [
  'words',
  'phrase',
  'prefix',
  'exclude',
  'either',
  'group',
  'title',
  'entity',
  'topic',
  'dates',
  'years',
  'byline',
  'section',
  'source',
  'language',
  'kind',
] as const;
export type SearchHelpKey = (typeof searchHelpKeys)[number];

/** The texts of the search tips. */
export interface SearchHelp {
  readonly title: string;
  readonly meanings: Readonly<Record<SearchHelpKey, string>>;
  /** Names the languages in which only exact words are found. */
  readonly noStemmer: (languages: readonly string[]) => string;
}
