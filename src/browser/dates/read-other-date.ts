import { calendarsOf, monthNames, toGregorian } from '../../search/query/month-names.ts';
import { fold } from '../../search/words/fold.ts';
import { westernDigits } from './read-typed-date.ts';

/**
 * Parses a date in the other calendar of a language, in the digits of any script: "۲۵ دی ۱۳۸۶", "1386/10/25", "دی ۱۳۸۶".
 *
 * @param language that of the page
 * @returns the day in the Gregorian calendar, or the month in which most of a month is; undefined if it is no such date
 */
export function readOtherDate(text: string, language: string): string | undefined {
  const calendar = calendarsOf[language.toLowerCase().split('-')[0]!];
  if (!calendar) return undefined;
  const words = westernDigits(text.normalize('NFKC')).match(/\d+|[\p{L}\p{M}\u200c]+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  const year = numbers.find((number) => /^1[2-4]\d\d$/.test(number));
  if (year === undefined || numbers.length > 3) return undefined;
  const names = monthNames([language]).others.get(calendar)!;
  const named = words.map((word) => names.get(fold(word))).find((month) => month !== undefined);
  // The year comes first, or last.
  const others = numbers.filter((number) => number !== year).map(Number);
  const ordered = numbers[0] === year ? others : others.toReversed();
  const [month, day] = named === undefined ? ordered : [named, ordered[0]];
  const days = month === undefined ? undefined : toGregorian(calendar, Number(year), month, day);
  return days && (day === undefined ? days.last.slice(0, 7) : days.first);
}
