import { distance } from 'fastest-levenshtein';
import { compareText } from './date.ts';

/**
 * Finds the known word that a misspelt one most likely means.
 *
 * @returns the nearest by edit distance, at most a third of the word's length away; the first in order where several are as near
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
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
