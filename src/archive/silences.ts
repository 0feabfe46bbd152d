import { yearOf } from '../schema/date.ts';
import type { Article } from './archive.ts';

/** A spell in which no article names something: between two that do, whole days in between. */
export interface Silence {
  readonly before: Article;
  readonly after: Article;
  /** How many days passed from the last day that the one can mean to the first day that the other can. */
  readonly days: number;
}

/** Shorter spells than this part of the time from the first article to the last are not worth telling. */
const leastPart = 0.1;
const leastDays = 2;
const millisecondsOfDay = 86_400_000;

/**
 * The spells of silence that take up a tenth or more of the time from the first article to the last, the longest first,
 * then the earlier. What a vague date can mean is never silent, and a date vaguer than a year begins and ends none: so
 * long a spell would be claimed to the day. What has no date says nothing.
 *
 * @param articles oldest first
 * @param most how many to find
 */
export function silencesOf(articles: readonly Article[], most: number): Silence[] {
  const found: Silence[] = [];
  let before: Article | undefined;
  let first = 0;
  let last = 0;
  for (const article of articles) {
    const { date } = article.data;
    if (date.precision === 'undated') continue;
    const from = dayNumber(date.earliest);
    const to = dayNumber(date.latest);
    const isVague = yearOf(date) === undefined;
    if (before && !isVague && yearOf(before.data.date) !== undefined && from - last >= leastDays)
      found.push({ before, after: article, days: from - last });
    if (!before) first = from;
    if (!before || to >= last) {
      before = article;
      last = to;
    }
  }
  return found
    .filter(({ days }) => days >= (last - first) * leastPart)
    .toSorted((a, b) => b.days - a.days)
    .slice(0, most);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}
