/** English words for the query interpretation. */
export const queryWords = {
  both: { two: 'both ', more: 'all of ', last: ' and ' },
  comma: ', ',
  unfinished: 'words like',
  searchingFor: 'Searching for: ',
  /** Words that most articles have. */
  common: (names: readonly string[]) =>
    `Not required, since most articles have ${names.length === 1 ? 'it' : 'them'}: ${names.join(', ')}`,
  nothing: 'There is nothing to search for.',
  didYouMean: 'Did you mean',
  remove: (part: string) => `Remove ${part}`,
  removeAll: 'Clear search',
};
