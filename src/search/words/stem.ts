/** Returns the stem of a folded word, which is folded as well. */
export type Stem = (word: string) => string;
