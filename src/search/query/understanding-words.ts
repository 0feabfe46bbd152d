import type { Field } from './field.ts';
import type { QueryProblem } from './node.ts';

// How the search page says what it understood, in English.

export const understandingWords = {
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
  } satisfies Record<Field, string>,
  understood: 'Understood as: ',
  nothing: 'Nothing in it could be understood.',
  remove: (part: string) => `Take away: ${part}`,
  removeAll: 'Clear all',
  kinds: { article: 'articles', entity: 'names' } as Readonly<Record<string, string>>,
} as const;

/** What is wrong with a part of the query, and what to do. */
export function slipWords({ slip, text, meant }: QueryProblem): string {
  switch (slip) {
    case 'open-quote':
      return 'This quotation mark is not closed; it was read to the end.';
    case 'empty-quote':
      return 'There is nothing between these quotation marks.';
    case 'open-group':
      return 'This bracket is not closed; it was read to the end.';
    case 'extra-close':
      return 'This bracket closes nothing, so it was left out.';
    case 'empty-group':
      return 'There is nothing between these brackets.';
    case 'loose-operator':
      return `${text === '-' ? 'This minus sign' : `This ${text}`} has nothing to join, so it was left out. To look for the word, put it in quotation marks.`;
    case 'unknown-field':
      return `There is no field “${text}”, so what follows was read as words.${meant ? '' : ' Fields are title:, entity:, topic:, from:, to:, year:, byline:, section:, source:, language: and kind:.'}`;
    case 'no-value':
      return `${text} needs a value, as in ${text}example.`;
    case 'bad-date':
      return `“${text}” is no date, so it was left out. Write 2018, 2018-06 or 2018-06-19.`;
    case 'dates-reversed':
      return 'This end lies before the beginning: hardly anything can match.';
    case 'too-deep':
      return 'Brackets stand in one another too often here, so these were left out.';
    case 'bare-date':
      return 'This was read as words. To find what was published then:';
    case 'star-place':
      return 'A star stands for any ending, and only at the end of a word.';
  }
}

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
} as const;
