/** English words for the query interpretation. */
export const queryWords = {
  both: { two: 'both ', more: 'all of ', last: ' and ' },
  either: { two: 'either ', more: 'any of ', last: ' or ' },
  comma: ', ',
  not: 'not',
  notOpen: 'not (',
  notClose: ')',
  phrase: 'the phrase',
  prefix: 'words that begin with',
  pattern: 'words of the form',
  unfinished: 'words like',
  /** "the words oil price within 5 words of each other" */
  near: 'the words',
  within: (distance: number) =>
    `with at most ${distance} other ${distance === 1 ? 'word' : 'words'} between them`,
  inTitle: 'in the title',
  any: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  searchingFor: 'Searching for: ',
  /** Words that most articles have. */
  common: (names: readonly string[]) =>
    `Not required, since most articles have ${names.length === 1 ? 'it' : 'them'}: ${names.join(', ')}`,
  nothing: 'There is nothing to search for.',
  didYouMean: 'Did you mean',
  remove: (part: string) => `Remove ${part}`,
  removeAll: 'Clear search',
  kinds: { article: 'articles', entity: 'names' } as Readonly<Record<string, string>>,
};
