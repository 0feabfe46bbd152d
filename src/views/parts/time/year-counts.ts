import type { Article } from '../../../archive/archive.ts';
import { yearOf } from '../../../schema/date.ts';

/** The articles of each year, from which readers choose a band of years. */
export interface YearCounts {
  readonly first: number;
  readonly last: number;
  /** The number of articles of each year from the first to the last. */
  readonly counts: readonly number[];
}

/** Counts articles by year; undefined if they are of less than two years. */
export function yearCounts(articles: Iterable<Article>): YearCounts | undefined {
  const byYear = countByYear(articles);
  const years = [...byYear.keys()].map(Number);
  const first = years.reduce((one, other) => Math.min(one, other), Infinity);
  const last = years.reduce((one, other) => Math.max(one, other), -Infinity);
  if (!(first < last)) return undefined;
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const [year, count] of byYear) counts[Number(year) - first] = count;
  return { first, last, counts };
}

/** Counts articles by year; those that are not dated so precisely are left out. */
export function countByYear(articles: Iterable<Article>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { data } of articles) {
    const year = yearOf(data.date);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
