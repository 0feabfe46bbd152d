import { type DateSpan, firstDay, lastDay, writtenSpan } from './date-span.ts';
import { dateTokens, joinMonthNames } from './date-tokens.ts';
import { keyOf, spanOf } from './date-point.ts';
import { partAt } from './days-and-months.ts';
import { isMonthName, monthNames } from './month-names.ts';
import { spanAt } from './read-span.ts';

/** A span of days, and the fields that mean the same: `year:1962-06`. */
export interface QuerySpan extends DateSpan {
  readonly query: string;
}

/** Consecutive words of a query that are a date. */
export interface QueryDate extends QuerySpan {
  /** The indexes of its first word, and after its last. */
  readonly start: number;
  readonly end: number;
  /** What it means as well, if the order of its figures is not certain. */
  readonly other?: QuerySpan;
  /** Whether it only says about when: `early 1962`. */
  readonly isVague?: true;
  /** The number of a season in EDTF: 21 is spring, 24 winter. */
  readonly season?: number;
}

/**
 * Reads a day without a year, as people write it: `19 June`, `June 19`, `19.6.`
 *
 * @param languages BCP 47 codes; the order of day and month in figures is that of the first
 * @returns `06-19`; undefined if the words are anything else, or no day of a leap year
 */
export function dayInWords(words: readonly string[], languages: readonly string[]): string | undefined {
  const months = monthNames(languages);
  const tokens = dateTokens(words);
  const [language = 'en'] = languages;
  const part = partAt(tokens, 0, { language, months, hasYear: () => false, yearOfDigits: () => undefined });
  const { month, day, next } = part ?? {};
  if (month === undefined || day === undefined || next !== tokens.length) return undefined;
  return spanOf(keyOf(2000, month, day))?.first.slice(5);
}

/** What is known of the years that dates may have. */
export interface KnownYears {
  /** Whether any article may be of a year; others are no dates. */
  readonly hasYear: (year: number) => boolean;
  /** Whether a span may begin or end with a year, which may lie between those of the articles; the same if absent. */
  readonly mayBound?: (year: number) => boolean;
  /** Returns the year that two digits mean; if absent, the only one of the archive that ends with them. */
  readonly yearOfDigits?: (digits: number) => number | undefined;
}

/** The years that news may be of, where the archive's are not known; lower and higher numbers are years of other calendars. */
export const newsYears: KnownYears = { hasYear: (year) => year >= 1500 && year < 3000 };

/**
 * Finds the dates in the words of a query, as people write them: days, months, years, seasons, quarters, decades and centuries,
 * in words or figures, and spans of them, open or not: `before 1960`, `june to august 1962`, `between 1962 and 1965`.
 *
 * @param languages BCP 47 codes; the order of day and month in figures is that of the first
 */
export function datesInWords(
  words: readonly string[],
  languages: readonly string[],
  { hasYear, mayBound = hasYear, yearOfDigits = onlyYear(hasYear) }: KnownYears,
): QueryDate[] {
  const months = monthNames(languages);
  const habits = { language: languages[0] ?? 'en', months, hasYear, yearOfDigits };
  const isMonth = (text: string) =>
    [months.months, ...months.others.values()].some((names) => isMonthName(names, text));
  const tokens = joinMonthNames(dateTokens(words), isMonth);
  const found: QueryDate[] = [];
  for (let start = 0; start < tokens.length;) {
    const span = spanAt(tokens, start, habits, { ...habits, hasYear: mayBound });
    // Words are dates as wholes: “1962a” is none.
    const isWhole =
      span &&
      tokens[start - 1]?.word !== tokens[start]!.word &&
      tokens[span.next]?.word !== tokens[span.next - 1]!.word;
    if (!isWhole) {
      start += 1;
      continue;
    }
    const { first, last, next, dayFirst, isVague, season } = span;
    const begin = tokens[start]!.word;
    const lastToken = tokens[next - 1]!;
    const end = (lastToken.unitWord ?? lastToken.word) + 1;
    const other = dayFirst && { ...dayFirst, query: fieldsOfSpan(dayFirst.first, dayFirst.last) };
    found.push({
      ...{ start: begin, end, first, last, query: fieldsOfSpan(first, last) },
      ...(other && { other }),
      ...(isVague && { isVague }),
      ...(season !== undefined && { season }),
    });
    start = next;
  }
  return found;
}

function onlyYear(hasYear: KnownYears['hasYear']) {
  return (digits: number): number | undefined => {
    const all = Array.from({ length: 21 }, (_, century) => century * 100 + digits).filter(hasYear);
    return all.length === 1 ? all[0] : undefined;
  };
}

/** Returns the fields of a span, as short as they can be: `year:1962-06`, `from:1962 to:1965`, `to:1959`. */
export function fieldsOfSpan(first: string, last: string): string {
  for (const key of [first.slice(0, 4), first.slice(0, 7), first, `${first.slice(0, 3)}X`]) {
    const span = writtenSpan(key);
    if (span?.first === first && span.last === last) return `year:${key}`;
  }
  const ends: string[] = [];
  const isWhole = (length: number) =>
    (first === firstDay || writtenSpan(first.slice(0, length))?.first === first) &&
    (last === lastDay || writtenSpan(last.slice(0, length))?.last === last);
  const length = isWhole(4) ? 4 : isWhole(7) ? 7 : 10;
  if (first !== firstDay) ends.push(`from:${first.slice(0, length)}`);
  if (last !== lastDay) ends.push(`to:${last.slice(0, length)}`);
  return ends.join(' ');
}
