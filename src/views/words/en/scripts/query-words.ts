/** How the search page says what it understood. */
export const queryWords = {
  both: { two: 'both ', more: 'all of ', last: ' and ' },
  either: { two: 'either ', more: 'any of ', last: ' or ' },
  comma: ', ',
  not: 'not',
  notOpen: 'not (',
  notClose: ')',
  phrase: 'the phrase',
  prefix: 'words that begin with',
  unfinished: 'words like',
  inTitle: 'in the title',
  any: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  leads: {
    title: '',
    entity: 'naming',
    topic: 'about',
    from: 'from',
    to: 'up to',
    year: 'of',
    byline: 'by',
    section: 'in the section',
    source: 'first published by',
    language: 'in',
    kind: 'only',
  },
  understood: 'Searching for: ',
  nothing: 'There is nothing to search for.',
  remove: (part: string) => `Remove ${part}`,
  removeAll: 'Clear search',
  kinds: { article: 'articles', entity: 'names' } as Readonly<Record<string, string>>,
};

/** What is wrong with a part of the query, and what to do, by the slip that was made. */
export const slipWords = {
  'open-quote': () => 'This quotation mark is not closed; all that follows was read as the phrase.',
  'empty-quote': () => 'There is nothing between these quotation marks.',
  'open-group': () => 'This bracket is not closed; all that follows was read as the group.',
  'extra-close': () => 'Unmatched bracket, ignored.',
  'empty-group': () => 'There is nothing between these brackets.',
  'loose-operator': (text: string) =>
    `${text === '-' ? 'This minus sign' : `This ${text}`} has nothing to join and was ignored. To search for the word, put it in quotation marks.`,
  'unknown-field': (text: string, meant?: string) =>
    `There is no field “${text}”, so what follows was read as words.${meant ? '' : ' Fields are title:, entity:, topic:, from:, to:, year:, byline:, section:, source:, language: and kind:.'}`,
  'no-value': (text: string) => `${text} needs a value, as in ${text}example.`,
  'bad-date': (text: string) => `“${text}” is not a date and was ignored. Write 2018, 2018-06 or 2018-06-19.`,
  'dates-reversed': () => 'The end date is before the start date.',
  'too-deep': () => 'Too many brackets within brackets; the innermost were ignored.',
  'bare-date': () => 'This was read as words. To find what was published then, use the date:',
  'star-place': () => 'A star can only stand at the end of a word.',
};

/** What is said of a value that there is not, or that several share. */
export const valueWords = {
  unknown: {
    entity: (text: string) => `No person, organization or place is called “${text}”.`,
    topic: (text: string) => `No topic is called “${text}”.`,
    other: (text: string, field: string) => `No ${field} is “${text}”.`,
  },
  several: (text: string, count: number) =>
    `“${text}” is the name of ${count}; all are included. Choose one:`,
  didYouMean: 'Did you mean',
};
