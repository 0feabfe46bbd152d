import { counted } from '../counts.ts';

/** Words for the age of an article. */
export const ageWords = {
  today: 'today',
  /** "12 articles are new since your last visit, on 3 May 2026" */
  newSince: (count: number, day: string): string =>
    `${counted(count, 'article')} ${count === 1 ? 'is' : 'are'} new since your last visit, on ${day}`,
  /** "Nearest: 20 November, 10 days ago", for a day that is not today */
  nearest: (day: string, when: string): string => `Nearest: ${day}, ${when}`,
  /** "8 years ago", "97 to 106 years ago", "at most 10 months ago" */
  ago: (min: number, max: number, unit: 'day' | 'month' | 'year'): string => `${range(min, max, unit)} ago`,
};

function range(min: number, max: number, unit: string): string {
  const units = max === 1 ? unit : `${unit}s`;
  if (min === max) return `${max} ${units}`;
  if (min === 0) return `at most ${max} ${units}`;
  return min + 1 === max ? `${min} or ${max} ${units}` : `${min} to ${max} ${units}`;
}
