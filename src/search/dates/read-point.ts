import type { DateHabits, DatePoint } from './date-point.ts';
import { yearAt } from './date-point.ts';
import type { DateToken } from './date-tokens.ts';
import { countedAt, figuresAt, namedMonthAt } from './days-and-months.ts';
import { otherCalendarAt } from './other-calendars.ts';
import { decadeAt, partBehindAt, partOfYearAt } from './parts-of-years.ts';

/** Reads a date at a token; undefined if there is none. */
export function pointAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  return (
    figuresAt(tokens, start, habits) ??
    partBehindAt(tokens, start, habits) ??
    countedAt(tokens, start, habits) ??
    namedMonthAt(tokens, start, habits) ??
    partOfYearAt(tokens, start, habits) ??
    decadeAt(tokens, start, habits) ??
    otherCalendarAt(tokens, start, habits) ??
    yearAt(tokens, start, habits)
  );
}
