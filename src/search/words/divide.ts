import { fold, indexForm, isTorn, withoutParticles } from './fold.ts';

/** One word of a text, as the search index counts them, with the signs around it. In UTF-16 units, as written. */
export interface Piece {
  readonly start: number;
  /** Where the next one begins. */
  readonly end: number;
}

const scripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30FC\\uFF70';
// Dashes divide words; hyphens tie them: "self-employed" is found by its parts and as a whole.
const dividers = '\\p{White_Space}\\u200B\\u2012-\\u2015\\u2E3A\\u2E3B\\u30A0\\uFE31\\uFE32\\uFE58';
const unspaced = new RegExp(`[${scripts}]`, 'u');
// Marks, and those of half-width kana, belong to the sign that they follow.
const run = new RegExp(`[${scripts}][\\p{M}\\uFF9E\\uFF9F]*|[^${scripts}${dividers}]+`, 'gu');
const isWord = /[\p{L}\p{N}]/u;

/** Whether a text is in a script that puts no spaces between its words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/**
 * Divides a text into words. Where a script has no spaces, each of its signs is one, so that no dictionary has to
 * agree with the reader's: what is looked for are signs in a row. The pieces together are the text; what stands
 * between two words belongs to the one before.
 */
export function divide(text: string): Piece[] {
  const starts = [...text.matchAll(run)].filter(([word]) => isWord.test(word)).map(({ index }) => index);
  return starts.map((start, index) => ({
    start: index === 0 ? 0 : start,
    end: starts[index + 1] ?? text.length,
  }));
}

/** The words of a text, folded, in a row. */
export function foldedWords(text: string): string[] {
  return divide(text).map(({ start, end }) => fold(text.slice(start, end)));
}

/** A text as the index is given it: for each piece one word, with spaces between them. */
export function indexText(text: string): string {
  if (isPlain(text)) {
    if (isTorn(text)) return text.replace(/\S+/g, indexForm);
    return text.includes("'") ? text.replace(/\w+'\w+/g, withoutParticles) : text;
  }
  return divide(text)
    .map(({ start, end }) => indexForm(text.slice(start, end).replace(between, '')) || noWord)
    .join(' ');
}

/** Takes the place of a word in the index. It has no letters: nobody can look for it. */
export const noWord = '\u2063';

const between = new RegExp(`[${dividers}]+`, 'gu');

/** Whether a text is words in ASCII with single spaces between them, as most of a corpus in English is. */
function isPlain(text: string): boolean {
  return /^[!-~]+(?: [!-~]+)*$/.test(text) && !/(?:^| )[^A-Za-z0-9 ]+(?: |$)/.test(text);
}
