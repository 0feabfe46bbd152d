import type { EntityId } from '../schema/id.ts';
import type { Article } from './archive.ts';

/** What some articles say of some names and of each two of them, by their places in the list of names. */
export interface PairCounts {
  /** How many articles list each. */
  readonly own: readonly number[];
  /** How many list both. */
  readonly bothOf: (a: number, b: number) => number;
  /** How many paragraphs name both. */
  readonly nearOf: (a: number, b: number) => number;
}

/** @param names each once; what it makes takes eight bytes for each two of them */
export function countPairs(names: readonly EntityId[], articles: readonly Article[]): PairCounts {
  const { length } = names;
  const placeOf = new Map(names.map((id, place) => [id, place]));
  const both = new Uint32Array(length * length);
  const near = new Uint32Array(length * length);
  for (const { data, body } of articles) {
    const places = new Set(data.entities.flatMap(({ id }) => placeOf.get(id) ?? []));
    addPairs(both, length, places);
    if (places.size < 2) continue;
    let block = 0;
    let named = new Set<number>();
    // Mentions are in reading order.
    for (const mention of body.mentions) {
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
