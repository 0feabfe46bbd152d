import { foldedWords } from '../words/divide.ts';

/**
 * The words of a text as the index has them, compounds divided: at dashes, slashes, underscores, commas, colons and
 * semicolons. Dots, apostrophes and ampersands don't divide: U.S., O’Neill, AT&T.
 */
export function splitWords(text: string): string[] {
  return text.split(/[\s\p{Pd}\p{Pc}/\\|,;:，、：；]+/u).flatMap(foldedWords);
}

/** Whether a text has a word at all. */
export function hasWords(text: string): boolean {
  return splitWords(text).length > 0;
}

/**
 * The rows of words that a text may mean: its words, the parts of compounds apart; and the same with each compound as
 * one word, where that is another row. "post-war" is "post war", or "postwar".
 */
export function wordRows(text: string): string[][] {
  const [apart, whole] = [splitWords(text), foldedWords(text)];
  return whole.length > 0 && whole.length !== apart.length ? [apart, whole] : [apart];
}
