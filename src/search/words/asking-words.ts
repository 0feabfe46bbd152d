/** Words of a language one of which every query has that asks, and few others. */
export interface AskingWords {
  /** A query may begin with these: question words and requests. */
  readonly begin: ReadonlySet<string>;
  /** What is asked for, if a word like "about" follows. */
  readonly nouns: ReadonlySet<string>;
  /** Titles before a name. */
  readonly titles: ReadonlySet<string>;
  /** Between two words, it asks for either, as OR does. */
  readonly or: string;
}

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const englishAsking: AskingWords = {
  begin: setOf('what when where which who whom whose why how find show give tell list please search looking'),
  nouns: setOf(
    'article articles stories story news report reports item items information anything everything coverage',
  ),
  titles: setOf('mr mrs ms'),
  or: 'or',
};

/** Whether a query of folded words may ask, so that it is worth loading the words with which its language does. */
export function mayAsk(words: readonly string[], { begin, nouns, titles, or }: AskingWords): boolean {
  return words.some((word) => begin.has(word) || nouns.has(word) || titles.has(word) || word === or);
}
