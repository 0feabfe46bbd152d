/** A function that returns the stem of a folded word; the stem is folded as well. */
export type Stem = (word: string) => string;

/** The stemmer for languages without one: returns the word itself. */
export const noStem: Stem = (word) => word;

/** Returns a stemmer that leaves words with digits unchanged, because they are numbers or names. */
export function lettersOnly(stem: Stem): Stem {
  return (word) => (/\d/.test(word) ? word : stem(word) || word);
}
