import { fold } from '../fold.ts';

/** One word as a reader wrote it, and as the index has it. */
export interface SplitWord {
  readonly written: string;
  readonly folded: string;
}

/**
 * Divides a text into words: at spaces, dashes, slashes, underscores, commas, colons and semicolons. Dots,
 * apostrophes and ampersands don't divide: U.S., O’Neill, AT&T.
 */
export function splitWords(text: string): SplitWord[] {
  return text
    .split(/[\s\p{Pd}\p{Pc}/\\|,;:，、：；]+/u)
    .map((word) => ({
      folded: fold(word),
      written: word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''),
    }))
    .filter(({ folded }) => folded !== '');
}

/** Whether a text has a word at all. */
export function hasWords(text: string): boolean {
  return splitWords(text).length > 0;
}
