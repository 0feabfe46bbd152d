import type { ArticleRecord } from '../archive/record.ts';

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
const fewest = 4;

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
      neighbours = new Set(
        (listing.get(id) ?? []).flatMap((index) => lists[index]!).filter((other) => other !== id),
      );
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
    alike: () => groupAlike([...listing.keys()], of),
  };
}

/**
 * Groups sets that share most of their members by MinHash: two sets have the same least member, by a random order,
 * as often as they share members. So no pair of all has to be looked at.
 *
 * @see https://en.wikipedia.org/wiki/MinHash
 */
function groupAlike(ids: readonly string[], of: (id: string) => ReadonlySet<string>): string[][] {
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const members = [...of(id)].map((other) => numbers.get(other)!);
    if (members.length < fewest) continue;
    for (let band = 0; band < bands; band += 1) {
      let key = `${band}`;
      for (let row = 0; row < rows; row += 1) {
        const seed = band * rows + row + 1;
        key += ` ${members.reduce((least, member) => Math.min(least, scatter(member, seed)), Infinity)}`;
      }
      const group = groups.get(key);
      if (group) group.push(id);
      else groups.set(key, [id]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** A number that looks random, the same each time. */
function scatter(number: number, seed: number): number {
  let mixed = Math.imul(number ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
