import type { FoundLeaf } from './answer.ts';
import { Bits } from './bits.ts';
import type { Bundle } from './open-index.ts';

/** The minimum score of a document, as a share of the best score. */
const minShare = 0.5;

/**
 * Returns the documents of a bundle that have most of the words of a query, weighted by rarity: those with at
 * least half the score of the best one.
 */
export function nearestBits({ documents }: Bundle, set: number, leaves: readonly FoundLeaf[]): Bits {
  const has = new Float32Array(documents);
  for (const { negated, sets } of leaves) {
    if (negated) continue;
    const numbers = sets[set]!.numbers();
    const rarity = Math.log(1 + documents / (numbers.length + 1));
    for (const number of numbers) has[number]! += rarity;
  }
  const best = has.reduce((a, b) => Math.max(a, b), 0);
  return Bits.of(
    documents,
    [...has.keys()].filter((number) => has[number]! > 0 && has[number]! >= best * minShare),
  );
}
