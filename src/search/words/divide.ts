import { fold } from './fold.ts';
import { englishNumbers, type NumberSigns, readNumbers } from './numbers.ts';
import { unspacedScripts } from './unspaced.ts';

/** One word of a text, as the search index counts them, with the signs around it. In UTF-16 units, as written. */
export interface WordSpan {
  readonly start: number;
  /** Where the next one begins. */
  readonly end: number;
}

// Dashes divide words; hyphens tie them: "self-employed" is found by its parts and as a whole.
const dividers = '\\p{White_Space}\\u200B\\u2012-\\u2015\\u2E3A\\u2E3B\\u30A0\\uFE31\\uFE32\\uFE58';
// Marks, and those of half-width kana, belong to the sign that they follow.
const run = new RegExp(`[${unspacedScripts}][\\p{M}\\uFF9E\\uFF9F]*|[^${unspacedScripts}${dividers}]+`, 'gu');
const isWord = /[\p{L}\p{N}]/u;

/**
 * Divides a text into words. Where a script has no spaces, each of its signs is one, so that no dictionary has to
 * agree with the reader's: what is looked for are signs in a row. The spans together are the text; what stands
 * between two words belongs to the one before.
 */
export function divide(text: string): WordSpan[] {
  // Most texts in English are words in ASCII.
  const pattern = /^[\0-\x7F]*$/.test(text) ? /[^\s]+/g : run;
  const starts = [...text.matchAll(pattern)].filter(([word]) => isWord.test(word)).map(({ index }) => index);
  return starts.map((start, index) => ({
    start: index === 0 ? 0 : start,
    end: starts[index + 1] ?? text.length,
  }));
}

/** The words of a text, folded, in a row. */
export function foldedWords(text: string, signs: NumberSigns = englishNumbers): string[] {
  return divide(text).map(({ start, end }) => fold(text.slice(start, end), signs));
}

/**
 * The words that a reader means, folded, compounds divided: at dashes, slashes, underscores, commas, colons and
 * semicolons. Dots, apostrophes and ampersands don't divide: U.S., O’Neill, AT&T.
 */
export function splitWords(text: string, signs: NumberSigns = englishNumbers): string[] {
  return readNumbers(text, signs)
    .split(/[\s\p{Pd}\p{Pc}/\\|,;:，、：；]+/u)
    .flatMap((words) => foldedWords(words, signs));
}

/** Whether a text has a word at all. */
export function hasWords(text: string): boolean {
  return isWord.test(text) && splitWords(text).length > 0;
}
