import { figures } from '../counts.ts';

/** English messages about mistakes in a query, by the kind of mistake. */
export const mistakeWords = {
  'open-quote': () => 'This quotation mark is not closed; all that follows was read as the phrase.',
  'empty-quote': () => 'There is nothing between these quotation marks.',
  'open-group': () => 'This bracket is not closed; all that follows was read as the group.',
  'extra-close': () => 'Unmatched bracket, ignored.',
  'empty-group': () => 'There is nothing between these brackets.',
  'loose-operator': (text: string) =>
    `${text === '-' ? 'This minus sign' : `This ${text}`} has nothing to join and was ignored. To search for the word, put it in quotation marks.`,
  'unknown-field': (text: string, suggestion: string | undefined, fields: string) =>
    `There is no field “${text}”, so what follows was read as words.${suggestion ? '' : ` Fields are ${fields}.`}`,
  'no-value': (text: string) => `${text} needs a value, as in ${text}example.`,
  'bad-date': (text: string) => `“${text}” is not a date and was ignored. Write 2018, 2018-06 or 2018-06-19.`,
  'dates-reversed': () => 'The end date is before the start date.',
  'too-deep': () => 'Too many brackets within brackets; the innermost were ignored.',
  'bare-date': () => 'By date of publication:',
  'star-place': () => 'A star needs two letters: one before it, or two after it.',
  fuzzy: (text: string) =>
    `${text} was searched for as written; a misspelled word is corrected if nothing has it. For words that begin alike, write a star.`,
  'near-word': (_text: string, suggestion?: string) =>
    suggestion
      ? 'Words near each other are written in quotation marks, with the number of words that may be between them.'
      : 'NEAR was ignored. Words near each other are written as "oil price"~5.',
};

/** English messages about unknown and ambiguous values. */
export const valueWords = {
  unknown: {
    entity: (text: string) => `No person, organization or place is called “${text}”.`,
    topic: (text: string) => `No topic is called “${text}”.`,
    like: (text: string) => `There is no article “${text}”, or no such paragraph in it.`,
    other: (text: string, field: string) => `No ${field} is “${text}”.`,
  },
  /** A star or question mark with too many words. */
  cut: (used: number, total: number) =>
    `Only the ${figures(used)} commonest of the ${figures(total)} words that match were searched for. Add letters to be exact.`,
  several: (text: string, count: number) =>
    `“${text}” is the name of ${figures(count)}; all are included. Choose one:`,
};
