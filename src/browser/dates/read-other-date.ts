import {
  calendarsOf,
  monthIn,
  monthNames,
  type OtherCalendar,
  toGregorian,
  calendarYears,
} from '../../search/query/month-names.ts';
import { hebrewNumber } from '../../search/query/native-numbers.ts';
import { fold } from '../../search/words/fold.ts';
import { latinDigits } from '../../text/spelling/latin-digits.ts';

/**
 * Parses a date in the other calendar of a language, in the digits of any script: "۲۵ دی ۱۳۸۶", "1386/10/25", "دی ۱۳۸۶".
 *
 * @param language that of the page
 * @returns the day in the Gregorian calendar, or the month in which most of a month is; undefined if it is no such date
 */
export function readOtherDate(text: string, language: string): string | undefined {
  const calendar = calendarsOf[language.toLowerCase().split('-')[0]!];
  if (!calendar) return undefined;
  const names = monthNames([language]).others.get(calendar)!;
  const plain = latinDigits(text.normalize('NFKC')).replace(/[׳״'"]/g, '');
  const words = (plain.match(/\d+|[\p{L}\p{M}\u200c]+/gu) ?? []).map((word) =>
    inFigures(word, names, calendar),
  );
  const numbers = words.filter((word) => /^\d/.test(word));
  const year = numbers.find((number) => calendarYears[calendar].test(number));
  if (year === undefined || numbers.length > 3) return undefined;
  const named = words.map((word) => monthIn(names, fold(word))).find((month) => month !== undefined);
  // The year comes first, or last.
  const others = numbers.filter((number) => number !== year).map(Number);
  const ordered = numbers[0] === year ? others : others.toReversed();
  const [month, day] = named === undefined ? ordered : [named, ordered[0]];
  const days = month === undefined ? undefined : toGregorian(calendar, Number(year), `${month}`, day);
  if (!days || day !== undefined) return days?.first;
  return new Date((Date.parse(days.first) + Date.parse(days.last)) / 2).toISOString().slice(0, 7);
}

/** Writes a number in Hebrew letters in figures; other words stay as they are. */
function inFigures(word: string, names: ReadonlyMap<string, string>, calendar: OtherCalendar): string {
  if (calendar !== 'hebrew' || monthIn(names, fold(word)) !== undefined) return word;
  const number = hebrewNumber(word);
  return number === undefined ? word : `${number > 31 && number < 1000 ? number + 5000 : number}`;
}
