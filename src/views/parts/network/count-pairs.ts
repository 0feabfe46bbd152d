import type { EntityId } from '../../../schema/id.ts';
import type { Article } from '../../../archive/archive.ts';

/** How often names appear in some articles, alone and in pairs, by their indexes in a list of names. */
export interface PairCounts {
  /** The number of articles that list each. */
  readonly own: readonly number[];
  /** The number of articles that list both. */
  readonly bothOf: (a: number, b: number) => number;
  /** The number of paragraphs that name both. */
  readonly nearOf: (a: number, b: number) => number;
}

/**
 * Counts how often names appear in articles, alone and in pairs.
 *
 * @param names without repeats; memory use is eight bytes per pair
 */
export function countPairs(
  names: readonly EntityId[],
  articles: readonly Pick<Article, 'data' | 'mentions'>[],
): PairCounts {
  const { length } = names;
  const placeOf = new Map(names.map((id, place) => [id, place]));
  const both = new Uint32Array(length * length);
  const near = new Uint32Array(length * length);
  for (const article of articles) {
    const places = new Set(article.data.entities.flatMap(({ id }) => placeOf.get(id) ?? []));
    addPairs(both, length, places);
    if (places.size < 2) continue;
    let block = 0;
    let named = new Set<number>();
    // Mentions are in reading order.
    for (const mention of article.mentions) {
      if (mention.block !== block) {
        addPairs(near, length, named);
        named = new Set();
        ({ block } = mention);
      }
      const place = placeOf.get(mention.entity);
      if (place !== undefined) named.add(place);
    }
    addPairs(near, length, named);
  }
  return {
    own: names.map((_, place) => both[place * length + place]!),
    bothOf: (a, b) => both[a * length + b]!,
    nearOf: (a, b) => near[a * length + b]!,
  };
}

function addPairs(table: Uint32Array, length: number, places: ReadonlySet<number>): void {
  for (const a of places) for (const b of places) table[a * length + b]! += 1;
}
