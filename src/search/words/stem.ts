/** A function that returns the stem of a folded word; the stem is folded as well. */
export type Stem = (word: string) => string;
