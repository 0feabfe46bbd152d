import { type Postings, shareOf } from '../format/postings-block.ts';

/**
 * The constant k1 of BM25, as in Pagefind. A match in a name is weighted by how much of the query it covers.
 */
const saturation = 1.4;
const nameWeight = 5;

/**
 * Scores the documents of a bundle for a list of words with BM25.
 *
 * @param total the number of documents in the bundle
 * @returns scores by document number; 0 for a document with none of the words
 */
export function scoreDocuments(total: number, words: readonly Postings[]): Float32Array {
  const scores = new Float32Array(total);
  const has = new Float32Array(total);
  const called = new Float32Array(total);
  let all = 0;
  for (const { numbers, impacts, named } of words) {
    // Inverse document frequency: rare words count more.
    const rarity = Math.log((total - numbers.length + 0.5) / (numbers.length + 0.5) + 1);
    const weight = rarity * (saturation + 1);
    all += rarity;
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index]!;
      scores[number]! += weight * shareOf(impacts[index]!);
      has[number]! += rarity;
      if (named[index]! > 0) called[number]! += rarity;
    }
  }
  if (all === 0) return scores;
  for (let number = 0; number < total; number += 1) {
    if (has[number] === 0) continue;
    const covered = called[number]! / all;
    // If documents contain all words, each covers the same share of the query.
    scores[number] =
      ((scores[number]! + nameWeight * called[number]! * covered * covered) * has[number]!) / all;
  }
  return scores;
}
