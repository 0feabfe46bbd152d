import type { Field } from '../../../base/query-field.ts';

/** English words for operators and fields in the query interpretation; they are loaded on demand. */
export const operatorWords = {
  either: { two: 'either ', more: 'any of ', last: ' or ' },
  not: 'not',
  notOpen: 'not (',
  notClose: ')',
  phrase: 'the phrase',
  prefix: 'words that begin with',
  pattern: 'words of the form',
  /** "the words oil price within 5 words of each other" */
  near: 'the words',
  within: (distance: number) =>
    `with at most ${distance} other ${distance === 1 ? 'word' : 'words'} between them`,
  inTitle: 'in the title',
  any: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  kinds: { article: 'articles', entity: 'names' } as Readonly<Record<string, string>>,
};

/** English words for an article, and the words, names and topics by which others are like it. */
export const likeWords = {
  by: (title: string, shared: readonly string[]) => `“${title}” (${shared.join(', ')})`,
};

/** English words before the value of a field in the query interpretation: "mentioning Microsoft". */
export const fieldLeads: Readonly<Record<Field, string>> = {
  title: '',
  topic: 'about',
  entity: 'mentioning',
  from: 'from',
  to: 'up to',
  year: 'of',
  byline: 'by',
  section: 'in the section',
  genre: 'of the genre',
  source: 'first published by',
  paper: 'printed in',
  page: 'on page',
  language: 'in',
  kind: 'only',
  like: 'like',
};
