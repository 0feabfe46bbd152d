import type { ArticleRecord } from '../../archive/record.ts';

/** The entities that articles list together. */
export interface Neighbors {
  readonly of: (id: string) => ReadonlySet<string>;
  /** Returns the number of articles that list the entity. */
  readonly articles: (id: string) => number;
  /** Returns the number of articles that list both. */
  readonly together: (a: string, b: string) => number;
  /** Returns groups of ids that probably have mostly the same neighbors; it does not find all of them. */
  readonly alike: () => readonly (readonly string[])[];
}

const none: ReadonlySet<string> = new Set();
const bands = 5;
const rows = 3;

/** Reads from the articles which entities are listed together. */
export function readNeighbors(articles: readonly ArticleRecord[]): Neighbors {
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
    let neighbors = known.get(id);
    if (!neighbors) {
      const beside = new Set<string>();
      for (const index of listing.get(id) ?? []) for (const other of lists[index]!) beside.add(other);
      beside.delete(id);
      neighbors = beside;
      known.set(id, neighbors);
    }
    return neighbors;
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
 * Groups entities that have mostly the same neighbors, by MinHash: in a random order, two sets have the same
 * smallest member as often as they share members. This compares no pairs and builds no sets: the smallest
 * neighbor of an entity is the smallest of all members of its articles except itself.
 *
 * @param lists the ids listed by each article
 * @param listing the indices of the articles that list each id
 * @see https://en.wikipedia.org/wiki/MinHash
 */
function groupAlike(
  lists: readonly (readonly string[])[],
  listing: ReadonlyMap<string, readonly number[]>,
): string[][] {
  // For entities that are only in one article each, it would only detect versions of the same story.
  const ids = [...listing].filter(([, articles]) => articles.length > 1).map(([id]) => id);
  const numbers = new Map([...listing.keys()].map((id, index) => [id, index + 1]));
  const members = lists.map((list) => list.map((id) => numbers.get(id)!));
  const keys = ids.map(() => '');
  const groups = new Map<string, string[]>();
  for (let seed = 1; seed <= bands * rows; seed += 1) {
    const smallest = members.map((list) => smallestTwo(list, seed));
    ids.forEach((id, index) => {
      const own = scatter(numbers.get(id)!, seed);
      let minimum = Infinity;
      for (const article of listing.get(id)!) {
        const [first, second] = smallest[article]!;
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

/**
 * Returns the two smallest members of a list in the random order of a seed; Infinity for those that are
 * missing.
 */
function smallestTwo(list: readonly number[], seed: number): readonly [first: number, second: number] {
  let [first, second] = [Infinity, Infinity];
  for (const member of list) {
    const value = scatter(member, seed);
    if (value < first) [first, second] = [value, first];
    else if (value < second) second = value;
  }
  return [first, second];
}

/** Returns a pseudo-random number that depends only on the arguments. */
function scatter(number: number, seed: number): number {
  let mixed = Math.imul(number ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
