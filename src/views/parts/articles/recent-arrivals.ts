import type { Archive, Article } from '../../../archive/archive.ts';
import { compareText } from '../../../text/compare-text.ts';
import { fact } from '../../../shared/base/fact.ts';

/** More days than readers stay away. */
const maxDays = 60;

/** The first day on which an article was published here: what began the archive is not newly added to it. */
const firstArrival = fact(
  'first arrival',
  ({ arrivals }): string | undefined => [...arrivals.values()].toSorted(compareText)[0],
);

/**
 * Returns those of some articles that were added to the archive after its first day, by the day on which they were first
 * published here, newest first. An article of which that is not known is omitted.
 */
export function arrivedSince(
  archive: Archive,
  articles: readonly Article[],
): (readonly [string, Article[]])[] {
  const first = firstArrival(archive);
  if (first === undefined) return [];
  const days = Map.groupBy(articles, ({ id }) => archive.arrivals.get(id) ?? first);
  return [...days].filter(([day]) => day > first).toSorted(([a], [b]) => compareText(b, a));
}

/** Returns how many of some articles arrived on which day, for the browser: `2026-11-20:3 2026-11-02:12`. */
export function arrivalCounts(archive: Archive, articles: readonly Article[]): string {
  return arrivedSince(archive, articles)
    .slice(0, maxDays)
    .map(([day, { length }]) => `${day}:${length}`)
    .join(' ');
}
