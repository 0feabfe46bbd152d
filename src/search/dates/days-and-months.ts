import type { DateToken } from './date-tokens.ts';
import {
  afterYear,
  anyYear,
  type DateHabits,
  type DatePoint,
  dayIn,
  keyOf,
  pointOf,
  monthAlone,
  afterConnectors,
  spanOf,
  wholeYear,
} from './date-point.ts';
import { seasonIn } from './date-vocabulary.ts';
import { figuresOfOther } from './other-calendars.ts';

/** A date without its year, or without its month, too: `june`, `2 june`, `2`. */
export interface PartOfDate {
  readonly month?: number;
  readonly day?: number;
  readonly next: number;
}

/**
 * Reads `6/2/1962`, `2. 6. 1962`, `1962-06-02`, `06/1962`, `6/2/62`. English without a country has two orders: the month is first in
 * the United States, the day elsewhere.
 */
export function figuresAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const [a, b, c] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if ((a?.number === undefined || b?.number === undefined || a.unit) ?? b.unit) return undefined;
  const isJoined = (token: DateToken) => /^[-/.]$/.test(token.sign);
  if (!isJoined(b)) return undefined;
  const inFigures = true as const;
  const order = orderOf(habits.language);
  if (c?.number !== undefined && isJoined(c) && c.unit === undefined) {
    const first =
      wholeYear(a, habits) ??
      (order[0] === 'year' && a.text.length === 2 && c.text.length <= 2 ? anyYear(a, habits) : undefined);
    const year = first ?? (a.text.length === 4 ? undefined : anyYear(c, habits));
    if (year === undefined) return figuresOfOther(tokens, start, habits);
    const [month, day] =
      first !== undefined
        ? [b.number, c.number]
        : isDayFirst(order, a.number, b.number)
          ? [b.number, a.number]
          : [a.number, b.number];
    const dayFirst =
      first === undefined && habits.language.toLowerCase() === 'en' && month !== day
        ? spanOf(keyOf(year, day, month))
        : undefined;
    return pointOf(keyOf(year, month, day), start + 3, {
      ...{ year, month, inFigures },
      ...(dayFirst && { dayFirst }),
    });
  }
  const before = wholeYear(a, habits);
  const joins = b.sign !== '.' || order[0] === 'year';
  if (before !== undefined && b.text.length <= 2 && joins && b.number >= 1 && b.number <= 12)
    return pointOf(keyOf(before, b.number), start + 2, { year: before, month: b.number, inFigures });
  const after = b.text.length === 4 ? wholeYear(b, habits) : undefined;
  if (after !== undefined && a.text.length <= 2 && a.number >= 1 && a.number <= 12)
    return pointOf(keyOf(after, a.number), start + 2, { year: after, month: a.number, inFigures });
  return undefined;
}

/** Returns the order of year, month and day in the figures of a language. */
function orderOf(language: string): readonly string[] {
  const parts = new Intl.DateTimeFormat(language, { calendar: 'gregory' }).formatToParts();
  return parts.map(({ type }) => type).filter((type) => ['year', 'month', 'day'].includes(type));
}

function isDayFirst(order: readonly string[], first: number, second: number): boolean {
  const usual = order.indexOf('day') < order.indexOf('month');
  return usual ? second <= 12 : first > 12;
}

/** Reads `1962年6月2日` and `1962년 6월`. */
export function countedAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  if (tokens[start]?.unit !== 'year') return undefined;
  const year = anyYear(tokens[start], habits);
  if (year === undefined) return undefined;
  const month = tokens[start + 1]?.unit === 'month' ? tokens[start + 1]!.number : undefined;
  const day =
    month !== undefined && tokens[start + 2]?.unit === 'day' ? tokens[start + 2]!.number : undefined;
  const next = start + 1 + (month === undefined ? 0 : 1) + (day === undefined ? 0 : 1);
  return pointOf(keyOf(year, month, day), next, { year, ...(month !== undefined && { month }) });
}

/** Reads a month by its name with a year, and perhaps a day, in any order. */
export function namedMonthAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const two = afterConnectors(tokens, start + 1);
  const three = afterConnectors(tokens, two + 1);
  const [a, b, c] = [tokens[start], tokens[two], tokens[three]];
  const orders = [
    [anyYear(c, habits), monthAlone(b, habits), dayIn(a), three],
    [anyYear(c, habits), monthAlone(a, habits), dayIn(b), three],
    [wholeYear(a, habits), monthAlone(b, habits), dayIn(c), three],
    [wholeYear(a, habits), monthAlone(c, habits), dayIn(b), three],
  ] as const;
  for (const [year, month, day, last] of orders) {
    if (year === undefined || month === undefined || day === undefined) continue;
    const point = pointOf(keyOf(year, month, day), afterYear(tokens, last + 1), { year, month });
    if (point) return point;
  }
  // In Finnish “kesä” is June in short, and “kesällä” in summer.
  const monthOf = (token: DateToken | undefined) =>
    seasonIn(token?.text) === undefined || habits.months.months.has(token!.text)
      ? monthAlone(token, habits)
      : undefined;
  for (const [year, month] of [
    [anyYear(b, habits), monthOf(a)],
    [wholeYear(a, habits), monthOf(b)],
  ]) {
    if (year === undefined || month === undefined) continue;
    const point = pointOf(keyOf(year, month), afterYear(tokens, two + 1), { year, month });
    if (point) return point;
  }
  return undefined;
}

/** Reads a date without its year, which a date after it gives. */
export function partAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): PartOfDate | undefined {
  const two = afterConnectors(tokens, start + 1);
  const [a, b] = [tokens[start], tokens[two]];
  const [month, other] = [monthAlone(a, habits), monthAlone(b, habits)];
  const [day, otherDay] = [dayIn(a), dayIn(b)];
  if (month !== undefined && otherDay !== undefined && b!.sign === ' ')
    return { month, day: otherDay, next: two + 1 };
  if (month !== undefined) return { month, next: start + 1 };
  if (day !== undefined && other !== undefined) return { month: other, day, next: two + 1 };
  return day === undefined ? undefined : { day, next: start + 1 };
}
