import { compareText } from './compare-text.ts';
import { distance, maxDistance } from './edit-distance.ts';

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
