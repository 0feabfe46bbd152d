import { yearOf } from '../../../schema/date.ts';
import type { Article } from '../../../archive/archive.ts';

/** A period between two consecutive articles that list an entity. */
export interface CoverageGap {
  readonly before: Article;
  readonly after: Article;
  /**
   * The number of days from the last day that the first date can mean to the first day that the second can
   * mean.
   */
  readonly days: number;
}

/** Gaps that are a smaller share of the time from the first to the last article are ignored. */
const minShare = 0.1;
const minDays = 2;
const millisecondsOfDay = 86_400_000;

/**
 * Finds the gaps of at least a tenth of the time from the first to the last article, longest first, then
 * earliest first. A gap never covers a day that a vague date can mean, and never begins or ends at a date
 * vaguer than a year, which would suggest a false precision. Undated articles are ignored.
 *
 * @param articles oldest first
 * @param maxGaps the number of gaps to return
 */
export function gapsInCoverage(articles: readonly Article[], maxGaps: number): CoverageGap[] {
  const found: CoverageGap[] = [];
  let before: Article | undefined;
  let first = 0;
  let last = 0;
  for (const article of articles) {
    const { date } = article.data;
    if (date.precision === 'undated') continue;
    const from = dayNumber(date.earliest);
    const to = dayNumber(date.latest);
    const isVague = yearOf(date) === undefined;
    if (before && !isVague && yearOf(before.data.date) !== undefined && from - last >= minDays)
      found.push({ before, after: article, days: from - last });
    if (!before) first = from;
    if (!before || to >= last) {
      before = article;
      last = to;
    }
  }
  return found
    .filter(({ days }) => days >= (last - first) * minShare)
    .toSorted((a, b) => b.days - a.days)
    .slice(0, maxGaps);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}
