import { ageWords as words } from '../../shared/words/en/scripts/age-words.ts';

/**
 * Returns the age of an article in words, no more precise than its date.
 *
 * @param first the first day that its date can mean, `YYYY-MM-DD`
 * @param last the last day that its date can mean
 * @param today as `YYYY-MM-DD`
 * @returns "8 years ago", "97 to 106 years ago"; undefined if it is in the future
 */
export function ageOf(first: string, last: string, today: string): string | undefined {
  if (first > today) return undefined;
  const oldest = monthsBetween(first, today);
  const youngest = monthsBetween(last < today ? last : today, today);
  if (oldest >= 12) return words.ago(Math.floor(youngest / 12), Math.floor(oldest / 12), 'year');
  if (oldest >= 1) return words.ago(youngest, oldest, 'month');
  const days = (day: string) => (Date.parse(today) - Date.parse(day)) / 86_400_000;
  return days(first) < 1 ? words.today : words.ago(Math.max(days(last), 0), days(first), 'day');
}

/** Returns the number of whole months between two days. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
