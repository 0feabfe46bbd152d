import type { DateSpan } from './date-span.ts';
import { writtenSpan } from './date-span.ts';
import { monthIn, type NamesOfMonths } from './month-names.ts';
import type { DateToken } from './date-tokens.ts';
import { hasRole } from './date-vocabulary.ts';

/** What a reader of dates must know. */
export interface DateHabits {
  /** A BCP 47 code, whose order day and month in figures have. */
  readonly language: string;
  readonly months: NamesOfMonths;
  /** Whether any article may be of a year; others are no dates. */
  readonly hasYear: (year: number) => boolean;
  /** Returns the year that two digits mean; undefined if it is not known. */
  readonly yearOfDigits: (digits: number) => number | undefined;
}

/** A day, month, year, decade, season, quarter or century of a query. */
export interface DatePoint extends DateSpan {
  /** The index after its last token. */
  readonly next: number;
  /** Where it is a year of the Gregorian calendar, or a part of one. */
  readonly year?: number;
  readonly month?: number;
  /** Whether it is written in figures: `6/2/1962`. */
  readonly inFigures?: true;
  /** What the figures mean where the first is the day, if that is not certain. */
  readonly dayFirst?: DateSpan;
  /** Whether it only says about when: `early 1962`. */
  readonly isVague?: true;
  /** The number of a season in EDTF: 21 is spring, 24 winter. */
  readonly season?: number;
}

/** Returns the key of a date: `1962-06-02`. */
export function keyOf(year: number, month?: number, day?: number): string {
  return [String(year).padStart(4, '0'), month, day]
    .flatMap((part) => part ?? [])
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Returns the index of the next token that does not only connect: `2 de junio de 1962`. */
export function afterConnectors(tokens: readonly DateToken[], at: number): number {
  let index = at;
  while (hasRole(tokens[index]?.text, 'of')) index += 1;
  return index;
}

/** Returns the days from the first of one key to the last of another; undefined if one is no date. */
export function spanOf(first: string, last = first): DateSpan | undefined {
  const [begin, end] = [writtenSpan(first), writtenSpan(last)];
  return begin && end && { first: begin.first, last: end.last };
}

/** Returns the point of a key; undefined if it is no date. @param next the index after its last token */
export function pointOf(
  key: string,
  next: number,
  parts: Omit<DatePoint, keyof DateSpan | 'next'>,
): DatePoint | undefined {
  const span = spanOf(key);
  return span && { ...span, next, ...parts };
}

/** Returns a year of four digits that the archive may have. */
export function wholeYear(token: DateToken | undefined, { hasYear }: DateHabits): number | undefined {
  const isYear =
    token?.number !== undefined && /^\d{4}$/.test(token.text) && (token.unit ?? 'year') === 'year';
  return isYear && hasYear(token.number) ? token.number : undefined;
}

/** Returns a year, or that which two digits mean. */
export function anyYear(token: DateToken | undefined, habits: DateHabits): number | undefined {
  if (token?.number === undefined || !/^\d{2}$/.test(token.text) || (token.unit ?? 'year') !== 'year')
    return wholeYear(token, habits);
  return habits.yearOfDigits(token.number);
}

/** Returns the day of a month that a number may be. */
export function dayIn(token: DateToken | undefined): number | undefined {
  if (token?.number === undefined || (token.unit ?? 'day') !== 'day' || token.text.length > 2)
    return undefined;
  return token.number >= 1 && token.number <= 31 ? token.number : undefined;
}

/** Returns the month that a word names. */
export function monthAlone(token: DateToken | undefined, { months }: DateHabits): number | undefined {
  return token === undefined || token.number !== undefined ? undefined : monthIn(months.months, token.text);
}

/** Returns the index after a word that only says that a number is a year: `в 1962 году`, `1962 г.` */
export function afterYear(tokens: readonly DateToken[], at: number): number {
  return hasRole(tokens[at]?.text, 'year') && tokens[at]!.sign !== '/' ? at + 1 : at;
}

/** Reads a year alone, perhaps after a word that says so. */
export function yearAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const at = hasRole(tokens[start]?.text, 'year') ? afterConnectors(tokens, start + 1) : start;
  const year = wholeYear(tokens[at], habits);
  return year === undefined ? undefined : pointOf(keyOf(year), afterYear(tokens, at + 1), { year });
}
