import { compareText } from './compare-text.ts';

/** Returns the Damerau–Levenshtein distance (optimal string alignment) of two words. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let min = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        min = Math.min(min, before[j - 2]! + 1);
      row.push(min);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** Returns the distance of a text to the nearest prefix of another: "japna" is 1 from "japan steel". */
export function distanceToPrefix(text: string, other: string): number {
  const lengths = [-1, 0, 1].map((more) => text.length + more).filter((length) => length <= other.length);
  const prefixes = lengths.length > 0 ? lengths.map((length) => other.slice(0, length)) : [other];
  return Math.min(...prefixes.map((prefix) => distance(text, prefix)));
}

/** Returns the maximum distance between a misspelled word and the intended one: a third of its letters. */
export function maxDistance(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/**
 * Returns the known word closest to a misspelled one.
 *
 * @returns the word with the smallest edit distance, at most a third of the length; ties are broken by order
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = maxDistance(word);
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const candidateDistance = distance(word, candidate);
    const difference = best ? candidateDistance - best.distance : -1;
    if (
      candidateDistance <= limit &&
      (difference < 0 || (difference === 0 && compareText(candidate, best!.word) < 0))
    ) {
      best = { word: candidate, distance: candidateDistance };
    }
  }
  return best?.word;
}
