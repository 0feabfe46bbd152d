import { fact } from '../../../shared/base/fact.ts';
import type { EntityId } from '../../../schema/id.ts';
import { compareText } from '../../../text/compare-text.ts';
import { countPairs } from './count-pairs.ts';

/** Two names that are often in the same articles. */
export interface ComparedPair {
  readonly a: EntityId;
  readonly b: EntityId;
  /** The number of articles that list both. */
  readonly articles: number;
}

/** Pairs are counted among the names with most articles. */
const maxNames = 60;
const maxPairs = 8;
/** One name in all of the pairs would show little of the archive. */
const maxPairsOfName = 2;
const minArticles = 2;

/** Returns up to eight pairs of names with most articles in common, no name in more than two of them. */
export const pairsToCompare = fact('pairs to compare', (archive): readonly ComparedPair[] => {
  const names = archive.entities
    .toSorted((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id))
    .slice(0, maxNames)
    .map(({ id }) => id);
  const { bothOf } = countPairs(names, archive.articles);
  const pairs = names.flatMap((a, first) =>
    names.slice(first + 1).map((b, offset) => ({ a, b, articles: bothOf(first, first + 1 + offset) })),
  );
  const uses = new Map<EntityId, number>();
  const chosen: ComparedPair[] = [];
  // Of equal pairs, the names with more articles come first.
  for (const pair of pairs.toSorted((x, y) => y.articles - x.articles)) {
    if (chosen.length === maxPairs || pair.articles < minArticles) break;
    const ids = [pair.a, pair.b];
    if (ids.some((id) => (uses.get(id) ?? 0) === maxPairsOfName)) continue;
    for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
    chosen.push(pair);
  }
  return chosen;
});
