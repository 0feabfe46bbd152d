import { latinDigits } from '../../text/spelling/latin-digits.ts';
import { withoutEras } from '../../search/query/native-numbers.ts';

/** The conventions for reading a typed date. */
export interface DateConventions {
  /** The languages of the page and the reader, for month names; English names are always accepted. */
  readonly languages: readonly string[];
  /** Whether 6/7/2018 is in June, as in the United States, or in July, as elsewhere. */
  readonly monthFirst: boolean;
  /** The years of the archive, `YYYY`, to decide whether 87 means 1987 or 2087. */
  readonly years: readonly string[];
}

/**
 * Parses a date in the forms that people type: "19 June 1987", "June 19th, 1987", "6/19/87", "19.6.1987",
 * "1987-06-19", "19870619", "June 1987", "6/1987", "1987", "1980s", "19 June".
 *
 * @returns `1987-06-19`, `1987-06`, `1987`, `198X`, or `06-19` without a year; undefined if it is not a date
 */
export function readTypedDate(text: string, habits: DateConventions): string | undefined {
  const typed = withoutEras(latinDigits(text.normalize('NFKC')))
    .replace(/\s+/g, ' ')
    .trim();
  const decade = /^(?:the )?(\d{3})[0x]['’]?s?$/i.exec(typed);
  if (decade && /[sx]$/i.test(typed)) return `${decade[1]}X`;
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(typed);
  if (compact) return keyOf(compact[1], compact[2], compact[3]);
  const east = /^(\d{4}) ?[年년] ?(?:(\d\d?) ?[月월] ?(?:(\d\d?) ?[日일])?)?$/.exec(typed);
  if (east) return keyOf(east[1], east[2], east[3]);
  const month = monthIn(typed, habits.languages);
  const numbers = [...typed.matchAll(/\d+/g)].map(([number]) => number);
  return month === undefined ? fromNumbers(typed, numbers, habits) : fromName(month, numbers, habits);
}

/** Reads a date with the name of a month: "19 June 1987", "1987 June 19", "June 1987", "19 June". */
function fromName(month: number, numbers: readonly string[], habits: DateConventions): string | undefined {
  if (numbers.length === 0 || numbers.length > 2) return undefined;
  const yearAt = numbers.findIndex((number) => number.length >= 3);
  const year =
    yearAt >= 0 ? numbers[yearAt] : numbers.length === 2 ? fullYear(numbers[1]!, habits) : undefined;
  const day = numbers.find((_, index) => index !== (yearAt >= 0 ? yearAt : 1));
  if (year === undefined && Number(day) > 31) return keyOf(fullYear(day!, habits), `${month}`);
  return keyOf(year, `${month}`, day);
}

/** Reads a date in digits: "1987", "6/1987", "1987-06", "19.6.1987", "6/19/87". */
function fromNumbers(typed: string, numbers: readonly string[], habits: DateConventions): string | undefined {
  if (/[^\d\s./,-]/.test(typed) || numbers.length === 0 || numbers.length > 3) return undefined;
  const [one = '', two = '', three = ''] = numbers;
  if (numbers.length === 1) return one.length === 4 ? one : undefined;
  if (one.length === 4) return keyOf(one, two, three || undefined);
  if (numbers.length === 2)
    return two.length === 4 ? keyOf(two, one) : dayAndMonth(undefined, one, two, habits);
  return dayAndMonth(fullYear(three, habits), one, two, habits);
}

/**
 * Reads two numbers as day and month, in the order of the reader’s country unless only the other order is
 * valid.
 */
function dayAndMonth(
  year: string | undefined,
  one: string,
  two: string,
  habits: DateConventions,
): string | undefined {
  const monthLast = keyOf(year, two, one);
  const monthFirst = keyOf(year, one, two);
  return habits.monthFirst ? (monthFirst ?? monthLast) : (monthLast ?? monthFirst);
}

/**
 * Completes a two-digit year: to the latest such year in the archive, or else to one between 1930 and 2029.
 */
function fullYear(digits: string, { years }: DateConventions): string | undefined {
  if (digits.length === 4) return digits;
  if (digits.length !== 2) return undefined;
  return years.findLast((year) => year.endsWith(digits)) ?? (digits < '30' ? `20${digits}` : `19${digits}`);
}

/** Returns the month, 1 to 12, whose name begins with a word of three or more letters in the text. */
function monthIn(typed: string, languages: readonly string[]): number | undefined {
  for (const locale of [...languages, 'en']) {
    // In Hebrew, “in” is a part of the word: ביוני.
    const words = (typed.toLocaleLowerCase(locale).match(/[\p{L}\p{M}]{3,}/gu) ?? []).map((word) =>
      word.length > 3 ? word.replace(/^ב/, '') : word,
    );
    const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    // In a date, the name may be inflected: июнь, 19 июня.
    const inDate = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const day = Date.UTC(2000, month - 1, 1);
      const inflected = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
      const names = [alone.format(day), inflected].map((name) => name.toLocaleLowerCase(locale));
      const isNamed = (word: string) =>
        names.some((name) => name.startsWith(word)) || (locale === 'en' && word === 'sept' && month === 9);
      if (words.some(isNamed)) return month;
    }
  }
  return undefined;
}

/** Returns the key of a date; undefined if it is not in the calendar. */
function keyOf(year: string | undefined, month?: string, day?: string): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined);
  if (year !== undefined && !/^\d{4}$/.test(year)) return undefined;
  if (month === undefined) return day === undefined ? year : undefined;
  if (day === undefined && year === undefined) return undefined;
  const [y, m, d] = [Number(year ?? 2000), Number(month), Number(day ?? 1)];
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return parts.map((part, index) => part.padStart(index === 0 && year !== undefined ? 4 : 2, '0')).join('-');
}
