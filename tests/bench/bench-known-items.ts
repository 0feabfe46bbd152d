import type { Finder } from '../../src/search/engine/finder.ts';
import { articleOf, firstHits } from './first-hits.ts';
import { type KnownItem, knownItems } from './known-items.ts';
import { row } from './row.ts';
import type { BenchArchive } from './write-archive.ts';

/** The number of articles to search for with a query of each kind. */
const itemCount = 400;
const firstResults = 10;

/**
 * Searches for known articles as the search page does, and prints their ranks:
 * the mean of 1 / rank within the first ten, the number at rank 1, the number within the first ten, and the
 * number of queries without results.
 */
export async function benchKnownItems(finder: Finder, archive: BenchArchive): Promise<void> {
  row('one article of each', ['MRR@10', 'first', 'in ten', 'nothing']);
  for (const [kind, items] of knownItems(archive, itemCount)) {
    const places: (number | undefined)[] = [];
    for (const item of items) places.push(await placeOf(finder, item));
    const share = (sum: number) => (sum / items.length).toFixed(3);
    row(`  ${kind} (${items.length})`, [
      share(places.reduce<number>((sum, place) => sum + (place && place > 0 ? 1 / place : 0), 0)),
      share(places.filter((place) => place === 1).length),
      share(places.filter((place) => place && place > 0).length),
      String(places.filter((place) => place === undefined).length),
    ]);
  }
}

/**
 * Returns the rank of an article among the first results, from 1; 0 if it is not among them, undefined if
 * there are no results.
 */
async function placeOf(finder: Finder, { query, id }: KnownItem): Promise<number | undefined> {
  const hits = await firstHits(finder, query, firstResults);
  return hits.length === 0 ? undefined : hits.findIndex((hit) => articleOf(hit) === id) + 1;
}
