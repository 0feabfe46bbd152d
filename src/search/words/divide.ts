import { fold } from './fold.ts';
import { englishNumbers, type NumberSigns, readNumbers } from './numbers.ts';
import { unspacedCharacters } from './unspaced.ts';

/**
 * A word of a text as counted by the index, including the punctuation around it. Positions are in UTF-16
 * units.
 */
export interface WordSpan {
  readonly start: number;
  /** The start of the next word. */
  readonly end: number;
}

// Dashes separate words; hyphens do not: "self-employed" is found by its parts and as a whole.
const dividers = '\\p{White_Space}\\u200B\\u2012-\\u2015\\u2E3A\\u2E3B\\u30A0\\uFE31\\uFE32\\uFE58';
// Combining marks, and those of half-width kana, belong to the character before them, and so does the vowel of ヴァ.
const run = new RegExp(
  `ヴ[ァィェォ]|[${unspacedCharacters}][\\p{M}\\uFF9E\\uFF9F]*|[^${unspacedCharacters}${dividers}]+`,
  'gu',
);
const isWord = /[\p{L}\p{N}]/u;

/**
 * Divides a text into words. In scripts without spaces, each character is a word, so that the result does not
 * depend on a dictionary: a query is then a sequence of characters. The spans cover the whole text;
 * characters between two words belong to the first.
 */
export function divide(text: string): WordSpan[] {
  // Most English texts are ASCII.
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

/**
 * Returns the starts of words in an ASCII text; scanning characters is faster than the regular expression.
 */
function plainStarts(text: string): number[] {
  const starts: number[] = [];
  let start = -1;
  let hasLetter = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    // A space, or a character from tab to carriage return.
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

/** Returns the folded words of a text. */
export function wordsFolded(text: string, signs: NumberSigns = englishNumbers): string[] {
  return divide(text).map(({ start, end }) => fold(text.slice(start, end), signs));
}

/**
 * Returns the folded words of a query. Compounds are split at dashes, zero-width non-joiners, slashes, underscores,
 * commas, colons and semicolons, but not at dots, apostrophes and ampersands: U.S., O’Neill, AT&T.
 */
export function wordsAsTyped(text: string, signs: NumberSigns = englishNumbers): string[] {
  return readNumbers(text, signs)
    .split(/[\s\u200C\p{Pd}\p{Pc}/\\|,;:，、：；]+/u)
    .flatMap((words) => wordsFolded(words, signs));
}

/** Whether a text contains any word. */
export function hasWords(text: string): boolean {
  return isWord.test(text) && wordsAsTyped(text).length > 0;
}
