import { koreanBorders, koreanParts } from './korean-particles.ts';
import { unspacedScripts } from './unspaced-scripts.ts';

/** A word of a text, in UTF-16 units. */
export interface ScriptWord {
  readonly start: number;
  readonly end: number;
}

const segmented = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const katakana = String.raw`\p{Script=Katakana}[\p{Script=Katakana}\p{M}\u30FC\uFF70\uFF9E\uFF9F]*`;

/** Whether a text has letters between which spaces do not tell the words. */
const divided = new RegExp(String.raw`[${unspacedScripts}\p{Script=Hangul}]`, 'u');
// In order: katakana; scripts of dictionaries; single signs; all else.
const stretches = new RegExp(
  String.raw`${katakana}|${segmented}(?:${segmented}|[\p{M}\u200C\u200D])*|[${unspacedScripts}]\p{M}*|(?:(?![${unspacedScripts}])[^])+`,
  'gu',
);
const isSegmented = new RegExp(`^${segmented}`, 'u');
const isHangul = /\p{Script=Hangul}/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * Divides letters without spaces between them into words, by their script: katakana by runs, since it writes names and
 * loan words; Thai, Lao, Khmer and Burmese by the dictionaries of `Intl.Segmenter`, which the script chooses, not the
 * language; Han and hiragana sign by sign, since a run of them would tie particles to names; Hangul into a word and
 * its particles. All else is one word.
 *
 * @param letters without spaces; other signs belong to the word in which they stand
 * @returns the words in order, which together are the letters
 */
export function wordsOfLetters(letters: string): ScriptWord[] {
  if (!divided.test(letters)) return [{ start: 0, end: letters.length }];
  const starts = startsIn(letters, koreanParts);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? letters.length }));
}

/**
 * Returns where in letters without spaces a name may begin or end, in UTF-16 units: where words begin, and in Hangul before
 * everything that may be a particle, since a name may itself end like one.
 */
export function bordersOfLetters(letters: string): ReadonlySet<number> {
  return new Set(startsIn(letters, koreanBorders));
}

function startsIn(letters: string, startsInHangul: (stretch: string) => readonly number[]): number[] {
  return [...letters.matchAll(stretches)].flatMap(({ 0: stretch, index }) => {
    if (isHangul.test(stretch)) return startsInHangul(stretch).map((start) => index + start);
    if (!isSegmented.test(stretch)) return [index];
    segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
    return Array.from(segmenter.segment(stretch), (word) => index + word.index);
  });
}

/**
 * Whether a name in Han signs is no word where it stands, but a part of others: 中国 in 发展中|国家, 中 in 其中. What the dictionaries
 * of `Intl.Segmenter` do not have as one word is not judged, and a name may begin a longer word: 中国 in 中国人. A single sign may
 * not, since most words that begin with it mean something else: 中 in 中期.
 *
 * @param text in which the name stands, from `start` to `end` in UTF-16 units
 */
export function isPartOfHanWords(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (dictionaryStarts(name).size > 1) return false;
  if (lastDivided?.text !== text) lastDivided = { text, starts: dictionaryStarts(text) };
  const { starts } = lastDivided;
  if (!starts.has(start)) return true;
  if (end === text.length || starts.has(end)) return false;
  let wordStart = end - 1;
  while (!starts.has(wordStart)) wordStart -= 1;
  return wordStart > start || [...name].length === 1;
}

/** The words of the text that was divided last: names are looked for in one text after another. */
let lastDivided: { readonly text: string; readonly starts: ReadonlySet<number> } | undefined;

function dictionaryStarts(text: string): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return new Set(Array.from(segmenter.segment(text), ({ index }) => index));
}

/** Whether a text is several words of a dictionary: it is not in it, and where it begins and ends in a longer text is a guess. */
export function isUnknownToSegmenter(text: string): boolean {
  return isSegmented.test(text) && wordsOfLetters(text).length > 1;
}
