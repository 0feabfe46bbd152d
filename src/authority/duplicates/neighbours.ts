import type { ArticleRecord } from '../../archive/record.ts';

/** Who is listed beside whom. */
export interface Neighbours {
  readonly of: (id: string) => ReadonlySet<string>;
  /** How many articles list it. */
  readonly articles: (id: string) => number;
  /** How many articles list both. */
  readonly together: (a: string, b: string) => number;
  /** The ids in groups whose neighbours are probably much the same; not all such are found. */
  readonly alike: () => readonly (readonly string[])[];
}

const none: ReadonlySet<string> = new Set();
const bands = 5;
const rows = 3;

/** Reads from the articles' lists who is listed beside whom. */
export function readNeighbours(articles: readonly ArticleRecord[]): Neighbours {
  const lists = articles.map(({ data }) => data.entities.map(({ id }) => id as string));
  const listing = new Map<string, number[]>();
  lists.forEach((ids, index) => {
    for (const id of ids) {
      const indices = listing.get(id);
      if (indices) indices.push(index);
      else listing.set(id, [index]);
    }
  });
  const known = new Map<string, ReadonlySet<string>>();
  const of = (id: string) => {
    let neighbours = known.get(id);
    if (!neighbours) {
      const beside = new Set<string>();
      for (const index of listing.get(id) ?? []) for (const other of lists[index]!) beside.add(other);
      beside.delete(id);
      neighbours = beside;
      known.set(id, neighbours);
    }
    return neighbours;
  };
  return {
    of: (id) => (listing.has(id) ? of(id) : none),
    articles: (id) => listing.get(id)?.length ?? 0,
    together: (a, b) => {
      const [short, long] = [listing.get(a) ?? [], listing.get(b) ?? []].toSorted(
        (x, y) => x.length - y.length,
      );
      const set = new Set(long);
      return short!.filter((index) => set.has(index)).length;
    },
    alike: () => groupAlike(lists, listing),
  };
}

/**
 * Groups entities whose neighbours are much the same by MinHash: two sets have the same least member, by a random
 * order, as often as they share members. So no pair of all has to be looked at, and no set to be put together: the
 * least neighbour of an entity is the least of all in its articles but itself.
 *
 * @param lists the ids that each article lists
 * @param listing the numbers of the articles that list each id
 * @see https://en.wikipedia.org/wiki/MinHash
 */
function groupAlike(
  lists: readonly (readonly string[])[],
  listing: ReadonlyMap<string, readonly number[]>,
): string[][] {
  // Of two that are each in one article, the same story told twice says nothing.
  const ids = [...listing].filter(([, articles]) => articles.length > 1).map(([id]) => id);
  const numbers = new Map([...listing.keys()].map((id, index) => [id, index + 1]));
  const members = lists.map((list) => list.map((id) => numbers.get(id)!));
  const keys = ids.map(() => '');
  const groups = new Map<string, string[]>();
  for (let seed = 1; seed <= bands * rows; seed += 1) {
    const least = members.map((list) => leastTwo(list, seed));
    ids.forEach((id, index) => {
      const own = scatter(numbers.get(id)!, seed);
      let minimum = Infinity;
      for (const article of listing.get(id)!) {
        const [first, second] = least[article]!;
        const candidate = first === own ? second : first;
        if (candidate < minimum) minimum = candidate;
      }
      keys[index] += ` ${minimum}`;
    });
    if (seed % rows > 0) continue;
    ids.forEach((id, index) => {
      const key = `${seed}${keys[index]}`;
      const group = groups.get(key);
      if (group) group.push(id);
      else groups.set(key, [id]);
      keys[index] = '';
    });
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The two least of a list's members, by the random order of a seed; Infinity where there are fewer. */
function leastTwo(list: readonly number[], seed: number): readonly [first: number, second: number] {
  let [first, second] = [Infinity, Infinity];
  for (const member of list) {
    const value = scatter(member, seed);
    if (value < first) [first, second] = [value, first];
    else if (value < second) second = value;
  }
  return [first, second];
}

/** A number that looks random, the same each time. */
function scatter(number: number, seed: number): number {
  let mixed = Math.imul(number ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
