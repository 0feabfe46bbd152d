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
  understood: 'Understood as: ',
  nothing: 'Nothing in it could be understood.',
  remove: (part: string) => `Take away: ${part}`,
  removeAll: 'Clear all',
  kinds: { article: 'articles', entity: 'names' } as Readonly<Record<string, string>>,
};

/** What is wrong with a part of the query, and what to do, by the slip that was made. */
export const slipWords = {
  'open-quote': () => 'This quotation mark is not closed; it was read to the end.',
  'empty-quote': () => 'There is nothing between these quotation marks.',
  'open-group': () => 'This bracket is not closed; it was read to the end.',
  'extra-close': () => 'This bracket closes nothing, so it was left out.',
  'empty-group': () => 'There is nothing between these brackets.',
  'loose-operator': (text: string) =>
    `${text === '-' ? 'This minus sign' : `This ${text}`} has nothing to join, so it was left out. To look for the word, put it in quotation marks.`,
  'unknown-field': (text: string, meant?: string) =>
    `There is no field “${text}”, so what follows was read as words.${meant ? '' : ' Fields are title:, entity:, topic:, from:, to:, year:, byline:, section:, source:, language: and kind:.'}`,
  'no-value': (text: string) => `${text} needs a value, as in ${text}example.`,
  'bad-date': (text: string) =>
    `“${text}” is no date, so it was left out. Write 2018, 2018-06 or 2018-06-19.`,
  'dates-reversed': () => 'This end lies before the beginning: hardly anything can match.',
  'too-deep': () => 'Brackets stand in one another too often here, so these were left out.',
  'bare-date': () => 'This was read as words. To find what was published then:',
  'star-place': () => 'A star stands for any ending, and only at the end of a word.',
};

/** What is said of a value that there is not, or that several share. */
export const valueWords = {
  unknown: {
    entity: (text: string) => `No name in this archive is “${text}”.`,
    topic: (text: string) => `No topic is “${text}”.`,
    other: (text: string, field: string) => `No ${field} is “${text}”.`,
  },
  several: (text: string, count: number) =>
    `“${text}” is what ${count} are called; all of them are meant. To mean one:`,
  didYouMean: 'Did you mean',
};
