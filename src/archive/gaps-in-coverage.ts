import { yearOf } from '../schema/date.ts';
import type { Article } from './archive.ts';

/** A time between two articles that list something, in which none does. */
export interface CoverageGap {
  readonly before: Article;
  readonly after: Article;
  /** How many days passed from the last day that the one can mean to the first day that the other can. */
  readonly days: number;
}

/** Gaps that are a smaller share of the time from the first article to the last are left out. */
const minShare = 0.1;
const minDays = 2;
const millisecondsOfDay = 86_400_000;

/**
 * Finds the gaps that take up a tenth or more of the time from the first article to the last, the longest first, then
 * the earlier. No gap covers a day that a vague date can mean, and none begins or ends at a date vaguer than a year,
 * which would claim a precision that nobody has. Undated articles are left out.
 *
 * @param articles oldest first
 * @param maxGaps how many to find
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
