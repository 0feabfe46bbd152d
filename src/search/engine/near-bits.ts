import type { FoundLeaf } from './answer.ts';
import { Bits } from './bits.ts';
import type { QueryName } from './names-in-query.ts';
import type { Bundle } from './open-index.ts';
import { rarityOf } from './ranking/rank.ts';

/** The share of the rarity of all words that a document must have to be shown. */
const minShare = 0.5;

/**
 * Returns the documents of a bundle that have most of the words of a query, by their rarity: at least half of
 * what the best one has. An article that lists a name in the query counts as if it had its words.
 *
 * @param leaves the required words
 * @param within the documents that match the fields of the query, and its words with a plus sign
 */
export function nearBits(
  { documents }: Bundle,
  set: number,
  leaves: readonly FoundLeaf[],
  names: readonly QueryName[],
  within: Bits,
): Bits {
  const has = new Float32Array(documents);
  const rarities = leaves.map(({ sets }) => rarityOf(sets[set]!.count(), documents));
  const listing = leaves.map((_, index) => {
    const listed = names.filter(({ start, end }) => start <= index && index < end);
    return Bits.of(
      documents,
      listed.flatMap(({ records }) => records.flatMap((record) => record.listing)),
    );
  });
  leaves.forEach(({ sets }, index) => {
    for (const number of sets[set]!.or(listing[index]!).and(within).numbers())
      has[number]! += rarities[index]!;
  });
  const best = has.reduce((a, b) => Math.max(a, b), 0);
  const found: number[] = [];
  has.forEach((share, number) => {
    if (share > 0 && share >= best * minShare) found.push(number);
  });
  return Bits.of(documents, found);
}
