import type { TokenStretch } from '../../../src/recognition/tagger/perceptron.ts';

/** The numbers of the features of one word: its own, and those from the rules. */
export interface WordIds {
  readonly own: readonly number[];
  readonly rules?: readonly number[];
}

/** Returns a stretch of words with these features. */
export function stretchOfWords(words: readonly WordIds[]): TokenStretch {
  const ids: number[] = [];
  const borders = [0];
  for (const { own, rules = [] } of words) {
    borders.push(ids.push(...own), ids.push(...rules));
  }
  return { length: words.length, ids: Int32Array.from(ids), borders: Int32Array.from(borders) };
}

/** Returns the features of each word of a stretch. */
export function wordsOfStretch({ length, ids, borders }: TokenStretch): Required<WordIds>[] {
  const part = (number: number) => [...ids.subarray(borders[number], borders[number + 1])];
  return Array.from({ length }, (_, word) => ({ own: part(word * 2), rules: part(word * 2 + 1) }));
}
