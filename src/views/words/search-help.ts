/** What can be asked for, in the order of the help. */
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

/** How to search. */
export interface SearchHelp {
  readonly title: string;
  readonly meanings: Readonly<Record<SearchHelpKey, string>>;
  /** Of the languages in which only the very word is found. */
  readonly noStemmer: (languages: readonly string[]) => string;
}
