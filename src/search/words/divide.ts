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
  const isPlain = /^[\0-\x7F]*$/.test(text);
  const starts = isPlain ? plainStarts(text) : startsOf(text);
  return starts.map((start, index) => ({
    start: index === 0 ? 0 : start,
    end: starts[index + 1] ?? text.length,
  }));
}

function startsOf(text: string): number[] {
  return [...text.matchAll(run)].filter(([word]) => isWord.test(word)).map(({ index }) => index);
}

/** Where the words of a text in ASCII start; sign by sign, which is faster. */
function plainStarts(text: string): number[] {
  const starts: number[] = [];
  let start = -1;
  let hasLetter = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    // A space, or one of the signs from tab to carriage return.
    if (code === 32 || (code > 8 && code < 14)) {
      if (hasLetter) starts.push(start);
      start = -1;
      hasLetter = false;
      continue;
    }
    if (start < 0) start = at;
    const letter = code | 32;
    hasLetter ||= (code > 47 && code < 58) || (letter > 96 && letter < 123);
  }
  return starts;
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
