/** English words of the search page for queries with no results or few; they are loaded on demand. */
export const fewResultsWords = {
  showingFor: 'Showing results for',
  searchInstead: (query: string) => `Search instead for ${query}`,
  wordsInstead: 'Search for the words instead',
  /** A query that has quotation marks of its own gets no others. */
  nothing: (query: string) =>
    query === '' ? 'Nothing found' : `Nothing found for ${query.includes('"') ? query : `“${query}”`}`,
  nowhere: (text: string, isPhrase: boolean) =>
    isPhrase
      ? `No exact match for “${text}”.`
      : /\d/.test(text)
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
};
