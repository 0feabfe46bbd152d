import { counted } from '../counts.ts';

/** English words of the search page for queries with no results or few, or with dates; they are loaded on demand. */
export const fewResultsWords = {
  showingFor: 'Showing results for',
  searchInstead: (query: string) => `Search instead for ${query}`,
  wordsInstead: 'Search for the words instead',
  nothing: (query: string, isQuoted: boolean) =>
    query === '' ? 'Nothing found' : `Nothing found for ${isQuoted ? query : `“${query}”`}`,
  nowhere: (text: string, type: 'phrase' | 'number' | 'word') =>
    type === 'phrase'
      ? `No exact match for “${text}”.`
      : type === 'number'
        ? `No article has ${text}.`
        : `No article has the word “${text}”.`,
  notTogether: 'Each of the words is in the archive, but not in the same article.',
  didYouMean: 'Did you mean',
  withoutFilters: 'Search for the words only, without filters',
  withoutQuotes: 'Search without quotation marks',
  beginning: (text: string) => `Words that begin with “${text}”`,
  without: (text: string) => `Search without “${text}”`,
  searchFor: (text: string) => `Search for ${text} only`,
  namesLike: 'Similar names:',
  /** Words that this archive takes for a word of the query, and that were searched for as well. */
  also: (words: readonly string[]) => `also: ${words.join(', ')}`,
  /** A link to the articles of a date that a query has in words, of which one end may be open. */
  published: (date: string, count: number, when: 'on' | 'in' | 'since' | 'until') =>
    `Published ${when} ${date}: ${counted(count, 'article')}`,
  /** That the archive has no article of a date in a query, or none with its other words. */
  noneOf: (date: string, isAlone: boolean) =>
    `No article of ${date}${isAlone ? '' : ' has all of these words'}.`,
  /** After such a link: how to follow it from the search field. */
  enterAgain: 'or press Enter again',
};
