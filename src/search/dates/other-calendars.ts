import type { DateSpan } from './date-span.ts';
import { calendarYears, monthIn, otherCalendars, toGregorian } from './month-names.ts';
import { hebrewNumber } from './native-numbers.ts';
import { type DateHabits, type DatePoint, dayIn, afterConnectors } from './date-point.ts';
import type { DateToken } from './date-tokens.ts';
import { hasRole } from './date-vocabulary.ts';

/** Reads a day, month or year of the Persian, Islamic or Hebrew calendar. */
export function otherCalendarAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const first = hasRole(tokens[start]?.text, 'year') ? start + 1 : start;
  for (const calendar of otherCalendars) {
    const months = habits.months.others.get(calendar);
    if (!months) continue;
    const numberOf = (token: DateToken | undefined) =>
      token?.number ?? (calendar === 'hebrew' && token ? hebrewNumber(token.text) : undefined);
    const yearOf = (token: DateToken | undefined) => {
      const number = numberOf(token);
      const year = calendar === 'hebrew' && number !== undefined && number < 1000 ? number + 5000 : number;
      return year !== undefined && calendarYears[calendar].test(`${year}`) ? year : undefined;
    };
    const named = (token: DateToken | undefined) =>
      token === undefined || token.number !== undefined
        ? undefined
        : monthIn(months, token.text.replace(/ماه$/, ''));
    const at = (count: number) => tokens[skipTo(tokens, first, count)];
    const days = (year: number, month?: string, day?: number) => toGregorian(calendar, year, month, day);
    const [a, b, c] = [at(0), at(1), at(2)];
    const ends = [0, 1, 2].map((count) => skipTo(tokens, first, count) + 1);
    const day = numberOf(a);
    const span =
      named(b) !== undefined && yearOf(c) !== undefined && day !== undefined && day >= 1 && day <= 31
        ? ([days(yearOf(c)!, named(b), day), ends[2]!] as const)
        : yearOf(a) !== undefined && named(b) !== undefined && dayIn(c) !== undefined
          ? ([days(yearOf(a)!, named(b), dayIn(c)), ends[2]!] as const)
          : named(a) !== undefined && yearOf(b) !== undefined
            ? ([days(yearOf(b)!, named(a)), ends[1]!] as const)
            : // A year alone is one only where it is none of the usual calendar.
              a?.number !== undefined &&
                yearOf(a) !== undefined &&
                !habits.hasYear(a.number) &&
                a.text.length === 4
              ? ([days(yearOf(a)!), ends[0]!] as const)
              : undefined;
    if (span?.[0]) return { ...span[0], next: span[1] };
  }
  return undefined;
}

function skipTo(tokens: readonly DateToken[], start: number, count: number): number {
  let at = start;
  for (let step = 0; step < count; step += 1) at = afterConnectors(tokens, at + 1);
  return at;
}

/** Reads `۱۳۹۱/۱۲/۲۲` and `١٠/٨/١٣٨١`. */
export function figuresOfOther(
  tokens: readonly DateToken[],
  start: number,
  { months }: DateHabits,
): DatePoint | undefined {
  const [a, month, c] = [0, 1, 2].map((index) => tokens[start + index]!.number!) as [number, number, number];
  for (const calendar of otherCalendars) {
    if (!months.others.has(calendar) || calendar === 'hebrew') continue;
    const [year, day] = calendarYears[calendar].test(`${a}`) ? [a, c] : [c, a];
    if (!calendarYears[calendar].test(`${year}`)) continue;
    const span = toGregorian(calendar, year, String(month), day);
    if (span) return { ...span, next: start + 3, inFigures: true };
  }
  return undefined;
}

/** Reads months of another calendar with “to” between them, of which the second has the year: `خرداد تا مرداد ۱۳۴۱`. */
export function otherMonthsAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  if (!hasRole(tokens[start + 1]?.text, 'to')) return undefined;
  const end = otherCalendarAt(tokens, start + 2, habits);
  if (!end) return undefined;
  const first = otherCalendarAt([tokens[start]!, tokens[end.next - 1]!], 0, habits);
  return first?.next === 2 && first.first <= end.last
    ? { first: first.first, last: end.last, next: end.next }
    : undefined;
}

/** Reads a season of the Persian year, which begins in spring. @param month its first month */
export function persianSeason(
  token: DateToken | undefined,
  month: number,
  { months }: DateHabits,
): DateSpan | undefined {
  const year = token?.number;
  if (year === undefined || !months.others.has('persian') || !calendarYears.persian.test(`${year}`))
    return undefined;
  const [first, last] = [month, month + 2].map((one) => toGregorian('persian', year, `${one}`));
  return first && last && { first: first.first, last: last.last };
}

/** Returns a decade of the Persian calendar, whose century Persian leaves out: `دهه ۴۰` are the years 1340 to 1349. */
export function persianDecade(value: number, { months }: DateHabits): DateSpan | undefined {
  const from = value < 100 ? 1300 + value : value;
  if (!months.others.has('persian') || !calendarYears.persian.test(`${from}`)) return undefined;
  const [first, last] = [toGregorian('persian', from), toGregorian('persian', from + 9)];
  return first && last && { first: first.first, last: last.last };
}
