import type { DateSpan } from '../date-span.ts';
import { writtenSpan } from '../date-span.ts';
import { calendarYears, monthIn, type NamesOfMonths, otherCalendars, toGregorian } from '../month-names.ts';
import { hebrewNumber } from '../native-numbers.ts';
import type { DateToken } from './date-tokens.ts';
import { decadeIn, hasRole, ordinalIn, seasonIn } from './date-vocabulary.ts';

/** What a reader of dates must know. */
export interface DateHabits {
  /** A BCP 47 code, whose order day and month in figures have. */
  readonly language: string;
  readonly months: NamesOfMonths;
  /** Whether any article may be of a year; others are no dates. */
  readonly hasYear: (year: number) => boolean;
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
}

/** A date without its year, or without its month, too: `june`, `2 june`, `2`. */
export interface PartOfDate {
  readonly month?: number;
  readonly day?: number;
  readonly next: number;
}

/** Returns the key of a date: `1962-06-02`. */
export function keyOf(year: number, month?: number, day?: number): string {
  return [String(year).padStart(4, '0'), month, day]
    .flatMap((part) => part ?? [])
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Reads a date at a token; undefined if there is none. */
export function pointAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  return (
    figuresAt(tokens, start, habits) ??
    countedAt(tokens, start, habits) ??
    namedMonthAt(tokens, start, habits) ??
    otherCalendarAt(tokens, start, habits) ??
    partOfYearAt(tokens, start, habits) ??
    decadeAt(tokens, start, habits) ??
    yearAt(tokens, start, habits)
  );
}

/** Returns the index of the next token that does not only connect: `2 de junio de 1962`. */
function skip(tokens: readonly DateToken[], at: number): number {
  let index = at;
  while (hasRole(tokens[index]?.text, 'of')) index += 1;
  return index;
}

function spanOf(first: string, last = first): DateSpan | undefined {
  const [begin, end] = [writtenSpan(first), writtenSpan(last)];
  return begin && end && { first: begin.first, last: end.last };
}

function made(
  key: string,
  next: number,
  parts: Omit<DatePoint, keyof DateSpan | 'next'>,
): DatePoint | undefined {
  const span = spanOf(key);
  return span && { ...span, next, ...parts };
}

/** Returns a year of four digits that the archive may have. */
function wholeYear(token: DateToken | undefined, { hasYear }: DateHabits): number | undefined {
  const isYear =
    token?.number !== undefined && /^\d{4}$/.test(token.text) && (token.unit ?? 'year') === 'year';
  return isYear && hasYear(token.number) ? token.number : undefined;
}

/** Returns a year, or its last two digits if only one of the archive's has them. */
function anyYear(token: DateToken | undefined, habits: DateHabits): number | undefined {
  if (token?.number === undefined || !/^\d{2}$/.test(token.text) || (token.unit ?? 'year') !== 'year')
    return wholeYear(token, habits);
  const all = Array.from({ length: 21 }, (_, century) => century * 100 + token.number!).filter(
    habits.hasYear,
  );
  return all.length === 1 ? all[0] : undefined;
}

function dayOf(token: DateToken | undefined): number | undefined {
  if (token?.number === undefined || (token.unit ?? 'day') !== 'day' || token.text.length > 2)
    return undefined;
  return token.number >= 1 && token.number <= 31 ? token.number : undefined;
}

function monthOf(token: DateToken | undefined, { months }: DateHabits): number | undefined {
  if (token === undefined || token.number !== undefined)
    return token?.unit === 'month' && token.number! >= 1 && token.number! <= 12 ? token.number : undefined;
  return monthIn(months.months, token.text);
}

/** Reads `6/2/1962`, `2. 6. 1962`, `1962-06-02`, `06/1962`, `6/2/62`. */
function figuresAt(tokens: readonly DateToken[], start: number, habits: DateHabits): DatePoint | undefined {
  const [a, b, c] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if ((a?.number === undefined || b?.number === undefined || a.unit) ?? b.unit) return undefined;
  const isJoined = (token: DateToken) => /^[-/.]$/.test(token.sign);
  if (!isJoined(b)) return undefined;
  const inFigures = true as const;
  const order = orderOf(habits.language);
  if (c?.number !== undefined && isJoined(c) && c.unit === undefined) {
    const first =
      wholeYear(a, habits) ?? (order[0] === 'year' && a.text.length === 2 ? anyYear(a, habits) : undefined);
    const year = first ?? (a.text.length === 4 ? undefined : anyYear(c, habits));
    if (year === undefined) return figuresOfOther(tokens, start, habits);
    const [month, day] =
      first !== undefined
        ? [b.number, c.number]
        : isDayFirst(order, a.number, b.number)
          ? [b.number, a.number]
          : [a.number, b.number];
    return made(keyOf(year, month, day), start + 3, { year, month, inFigures });
  }
  const before = wholeYear(a, habits);
  const joins = b.sign !== '.' || order[0] === 'year';
  if (before !== undefined && b.text.length <= 2 && joins && b.number >= 1 && b.number <= 12)
    return made(keyOf(before, b.number), start + 2, { year: before, month: b.number, inFigures });
  const after = b.text.length === 4 ? wholeYear(b, habits) : undefined;
  if (after !== undefined && a.text.length <= 2 && a.number >= 1 && a.number <= 12)
    return made(keyOf(after, a.number), start + 2, { year: after, month: a.number, inFigures });
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
function countedAt(tokens: readonly DateToken[], start: number, habits: DateHabits): DatePoint | undefined {
  if (tokens[start]?.unit !== 'year') return undefined;
  const year = anyYear(tokens[start], habits);
  if (year === undefined) return undefined;
  const month = tokens[start + 1]?.unit === 'month' ? tokens[start + 1]!.number : undefined;
  const day =
    month !== undefined && tokens[start + 2]?.unit === 'day' ? tokens[start + 2]!.number : undefined;
  const next = start + 1 + (month === undefined ? 0 : 1) + (day === undefined ? 0 : 1);
  return made(keyOf(year, month, day), next, { year, ...(month !== undefined && { month }) });
}

/** Reads a month by its name with a year, and perhaps a day, in any order. */
function namedMonthAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const two = skip(tokens, start + 1);
  const three = skip(tokens, two + 1);
  const [a, b, c] = [tokens[start], tokens[two], tokens[three]];
  const orders = [
    [anyYear(c, habits), monthOf(b, habits), dayOf(a), three],
    [anyYear(c, habits), monthOf(a, habits), dayOf(b), three],
    [wholeYear(a, habits), monthOf(b, habits), dayOf(c), three],
    [wholeYear(a, habits), monthOf(c, habits), dayOf(b), three],
  ] as const;
  for (const [year, month, day, last] of orders) {
    if (year === undefined || month === undefined || day === undefined) continue;
    const point = made(keyOf(year, month, day), afterYear(tokens, last + 1), { year, month });
    if (point) return point;
  }
  for (const [year, month] of [
    [anyYear(b, habits), monthOf(a, habits)],
    [wholeYear(a, habits), monthOf(b, habits)],
  ]) {
    if (year === undefined || month === undefined) continue;
    const point = made(keyOf(year, month), afterYear(tokens, two + 1), { year, month });
    if (point) return point;
  }
  return undefined;
}

/** Returns the index after a word that only says that a number is a year: `в 1962 году`, `1962 г.` */
function afterYear(tokens: readonly DateToken[], at: number): number {
  return hasRole(tokens[at]?.text, 'year') && tokens[at]!.sign !== '/' ? at + 1 : at;
}

/** Reads a date without its year, which a date after it gives. */
export function partAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): PartOfDate | undefined {
  const two = skip(tokens, start + 1);
  const [a, b] = [tokens[start], tokens[two]];
  const [month, other] = [monthOf(a, habits), monthOf(b, habits)];
  const [day, otherDay] = [dayOf(a), dayOf(b)];
  if (month !== undefined && otherDay !== undefined && b!.sign === ' ')
    return { month, day: otherDay, next: two + 1 };
  if (month !== undefined) return { month, next: start + 1 };
  if (day !== undefined && other !== undefined) return { month: other, day, next: two + 1 };
  return day === undefined ? undefined : { day, next: start + 1 };
}

/** Reads seasons, quarters, and the early, middle or late part of a year, a decade or a month. */
function partOfYearAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const season = seasonIn(tokens[start]?.text);
  if (season !== undefined) return seasonOf(tokens, start, season, habits);
  const behind =
    wholeYear(tokens[start], habits) === undefined ? undefined : seasonIn(tokens[start + 1]?.text);
  if (behind !== undefined && tokens[start + 1]!.sign === ' ') {
    const span = seasonOf([tokens[start]!], -1, behind, habits);
    return span && { ...span, next: start + 2 };
  }
  return quarterAt(tokens, start, habits) ?? thirdAt(tokens, start, habits);
}

function seasonOf(
  tokens: readonly DateToken[],
  start: number,
  month: number,
  habits: DateHabits,
): DatePoint | undefined {
  const at = skip(tokens, start + 1);
  const year = anyYear(tokens[at], habits);
  if (year === undefined) return undefined;
  // A winter is named after the year in which it begins, or after both: winter 1962/63.
  const [last, end] = month === 12 ? [year + 1, 2] : [year, month + 2];
  const second = tokens[at + 1];
  const isBoth =
    month === 12 &&
    second?.number !== undefined &&
    second.sign === '/' &&
    second.number % 100 === (year + 1) % 100;
  const span = spanOf(keyOf(year, month), keyOf(last, end));
  return span && { ...span, next: afterYear(tokens, at + (isBoth ? 2 : 1)) };
}

function quarterAt(tokens: readonly DateToken[], start: number, habits: DateHabits): DatePoint | undefined {
  const letters = /^(?:q([1-4]))$/.exec(tokens[start]?.text ?? '') ?? [];
  let quarter = letters[1] === undefined ? undefined : Number(letters[1]);
  let next = start + 1;
  if (tokens[start]?.text === 'q' && tokens[start + 1]?.sign === '') {
    quarter = tokens[start + 1]!.number;
    next = start + 2;
  }
  const ordinal = tokens[start]?.number ?? ordinalIn(tokens[start]?.text);
  if (quarter === undefined && ordinal !== undefined) {
    const word = tokens[start + 1]?.text;
    if (hasRole(word, 'quarter') || word === 'q') [quarter, next] = [ordinal, start + 2];
  }
  if (quarter === undefined || !(quarter >= 1 && quarter <= 4)) return undefined;
  const at = skip(tokens, next);
  const year = anyYear(tokens[at], habits);
  const span =
    year === undefined ? undefined : spanOf(keyOf(year, quarter * 3 - 2), keyOf(year, quarter * 3));
  return span && { ...span, next: at + 1 };
}

const thirds = ['early', 'mid', 'late'] as const;

function thirdAt(tokens: readonly DateToken[], start: number, habits: DateHabits): DatePoint | undefined {
  const third = thirds.findIndex((role) => hasRole(tokens[start]?.text, role));
  if (third < 0) return undefined;
  const at = skip(tokens, start + 1);
  const whole =
    namedMonthAt(tokens, at, habits) ?? decadeAt(tokens, at, habits) ?? yearAt(tokens, at, habits);
  if (!whole) return undefined;
  const { year, month, next } = whole;
  if (year !== undefined && month !== undefined) {
    const days = [
      ['01', '10'],
      ['11', '20'],
      ['21', whole.last.slice(8)],
    ][third]!;
    return { first: `${keyOf(year, month)}-${days[0]}`, last: `${keyOf(year, month)}-${days[1]}`, next };
  }
  if (year !== undefined) {
    const span = spanOf(keyOf(year, third * 4 + 1), keyOf(year, third * 4 + 4));
    return span && { ...span, next };
  }
  const from = Number(whole.first.slice(0, 4));
  const length = Number(whole.last.slice(0, 4)) - from + 1;
  const [low, high] = [
    [0, 0.4],
    [0.3, 0.7],
    [0.6, 1],
  ][third]! as [number, number];
  const span = spanOf(keyOf(from + length * low), keyOf(from + length * high - 1));
  return span && { ...span, next };
}

/** Reads `1960s`, `the 60s`, `sixties`, `années 1960`, `1960年代`, and centuries. */
function decadeAt(tokens: readonly DateToken[], start: number, habits: DateHabits): DatePoint | undefined {
  const century = centuryAt(tokens, start, habits);
  if (century) return century;
  const isPrefixed = hasRole(tokens[start]?.text, 'decade');
  const at = isPrefixed ? skip(tokens, start + 1) : start;
  const token = tokens[at];
  const isDecade = token?.unit === 'decade' || (isPrefixed && token?.number !== undefined);
  const value = isDecade ? token.number! : decadeIn(token?.text);
  if (value === undefined || value % 10 !== 0) return undefined;
  const hasDecade = (from: number) =>
    Array.from({ length: 10 }, (_, year) => from + year).some(habits.hasYear);
  const all =
    value < 100 ? Array.from({ length: 21 }, (_, one) => one * 100 + value).filter(hasDecade) : [value];
  const from = all.length === 1 && hasDecade(all[0]!) ? all[0]! : undefined;
  if (from === undefined) return undefined;
  const behind = tokens[at + 1];
  const next = hasRole(behind?.text, 'decade') && !isPrefixed ? at + 2 : at + 1;
  return { first: `${keyOf(from)}-01-01`, last: `${keyOf(from + 9)}-12-31`, next };
}

function centuryAt(
  tokens: readonly DateToken[],
  start: number,
  { hasYear }: DateHabits,
): DatePoint | undefined {
  const token = tokens[start];
  const number =
    token?.unit === 'century' ? token.number : token?.isOrdinal ? token.number : ordinalIn(token?.text);
  const isNamed = hasRole(tokens[start + 1]?.text, 'century');
  if (number === undefined || !(number >= 10 && number <= 21)) return undefined;
  if (token?.unit !== 'century' && !isNamed) return undefined;
  const from = (number - 1) * 100;
  if (!Array.from({ length: 100 }, (_, year) => from + year).some(hasYear)) return undefined;
  return {
    first: `${keyOf(from)}-01-01`,
    last: `${keyOf(from + 99)}-12-31`,
    next: start + (isNamed ? 2 : 1),
  };
}

function yearAt(tokens: readonly DateToken[], start: number, habits: DateHabits): DatePoint | undefined {
  const at = hasRole(tokens[start]?.text, 'year') ? skip(tokens, start + 1) : start;
  const year = wholeYear(tokens[at], habits);
  return year === undefined ? undefined : made(keyOf(year), afterYear(tokens, at + 1), { year });
}

/** Reads a day, month or year of the Persian, Islamic or Hebrew calendar. */
function otherCalendarAt(
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
        : yearOf(a) !== undefined && named(b) !== undefined && dayOf(c) !== undefined
          ? ([days(yearOf(a)!, named(b), dayOf(c)), ends[2]!] as const)
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
  for (let step = 0; step < count; step += 1) at = skip(tokens, at + 1);
  return at;
}

/** Reads `۱۳۹۱/۱۲/۲۲` and `١٠/٨/١٣٨١`. */
function figuresOfOther(
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
