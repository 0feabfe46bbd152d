import { plainWords } from '../query/plain-words.ts';
import { Found } from './found.ts';
import { nearestBits } from './nearest-bits.ts';

/**
 * Finds the documents that have most of the words that a query asks for, some of which may have all of them.
 */
export function closest({ query, sets, leaves }: Found): Found {
  const nearest = sets.map(({ bundle }, set) => nearestBits(bundle, set, leaves));
  const bundles = sets.map(({ bundle }) => bundle);
  return new Found(query, bundles, nearest, leaves, true);
}

/**
 * Finds documents with most of the words of a query, to be shown below a few exact results, since a reader
 * may remember one of the words wrongly.
 *
 * @returns undefined if there are none, or if the query has enough exact results
 */
export function closestOthers(found: Found): Found | undefined {
  if (!found.isSparse || !plainWords(found.query)) return undefined;
  const { query, sets, leaves } = closest(found);
  const others = sets.map(({ bits }, set) => bits.and(found.sets[set]!.bits.not()));
  const rest = new Found(
    query,
    sets.map(({ bundle }) => bundle),
    others,
    leaves,
    true,
  );
  return rest.total > 0 ? rest : undefined;
}
