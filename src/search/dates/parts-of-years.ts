import { fold } from '../words/fold.ts';
import type { DateSpan } from './date-span.ts';
import type { DateToken } from './date-tokens.ts';
import {
  afterYear,
  anyYear,
  type DateHabits,
  type DatePoint,
  keyOf,
  afterConnectors,
  spanOf,
  wholeYear,
  yearAt,
} from './date-point.ts';
import { decadeIn, hasRole, ordinalIn, seasonIn, thirdBehind } from './date-vocabulary.ts';
import { namedMonthAt } from './days-and-months.ts';
import { persianDecade, persianSeason } from './other-calendars.ts';

/** Reads seasons, quarters, and the early, middle or late part of a year, a decade or a month. */
export function partOfYearAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const season = seasonIn(tokens[start]?.text);
  if (season !== undefined) return seasonOf(tokens, start, season, habits);
  const third = thirdAt(tokens, start, habits);
  return ordinalPartAt(tokens, start, habits) ?? (third && { ...third, isVague: true });
}

/** Reads a season, or an early or late part, that stands behind its year: `1962년 여름`, `1962年初`. */
export function partBehindAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const [first, next] = [tokens[start], tokens[start + 1]];
  const year = wholeYear(first, habits);
  if (year === undefined || next === undefined || !/^ ?$/.test(next.sign)) return undefined;
  const season = seasonIn(next.text);
  if (season !== undefined) {
    const span = seasonOf([first!], -1, season, habits);
    return span && { ...span, next: start + 2 };
  }
  const third = thirdBehind(next.text);
  const span = third === undefined ? undefined : thirdOf(year, third);
  return span && { ...span, next: start + 2, isVague: true };
}

function seasonOf(
  tokens: readonly DateToken[],
  start: number,
  month: number,
  habits: DateHabits,
): DatePoint | undefined {
  const at = afterConnectors(tokens, start + 1);
  const number = 20 + month / 3;
  const year = anyYear(tokens[at], habits);
  if (year === undefined) {
    const span = persianSeason(tokens[at], month - 2, habits);
    return span && { ...span, next: at + 1, season: number };
  }
  // A winter is named after the year in which it begins, or after both: winter 1962/63.
  const [last, end] = month === 12 ? [year + 1, 2] : [year, month + 2];
  const second = tokens[at + 1];
  const isBoth =
    month === 12 &&
    second?.number !== undefined &&
    /^[-/]$/.test(second.sign) &&
    second.number % 100 === (year + 1) % 100;
  const span = spanOf(keyOf(year, month), keyOf(last, end));
  return span && { ...span, next: afterYear(tokens, at + (isBoth ? 2 : 1)), season: number };
}

/** Reads `Q2 1962`, `second quarter of 1962`, `first half of 1962` and `1. Halbjahr 1962`. */
function ordinalPartAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const [first, second] = [tokens[start], tokens[start + 1]];
  const isShort = first?.text === 'q' && second?.sign === '';
  const ordinal = isShort ? second.number : (first?.number ?? ordinalIn(first?.text));
  const isQuarter = isShort || second?.text === 'q' || hasRole(second?.text, 'quarter');
  const months = isQuarter ? 3 : hasRole(second?.text, 'half') ? 6 : 0;
  if (ordinal === undefined || ordinal < 1 || ordinal * months > 12 || months === 0) return undefined;
  const at = afterConnectors(tokens, start + 2);
  const year = anyYear(tokens[at], habits);
  const last = ordinal * months;
  const span = year === undefined ? undefined : spanOf(keyOf(year, last - months + 1), keyOf(year, last));
  return span && { ...span, next: at + 1 };
}

/** Returns the first, second or last four months of a year. */
function thirdOf(year: number, third: number): DateSpan | undefined {
  return spanOf(keyOf(year, third * 4 + 1), keyOf(year, third * 4 + 4));
}

const thirds = ['early', 'mid', 'late'] as const;

function thirdAt(tokens: readonly DateToken[], start: number, habits: DateHabits): DatePoint | undefined {
  const third = thirds.findIndex((role) => hasRole(tokens[start]?.text, role));
  if (third < 0) return undefined;
  const at = afterConnectors(tokens, start + 1);
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
    const span = thirdOf(year, third);
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
export function decadeAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
): DatePoint | undefined {
  const century = centuryAt(tokens, start, habits);
  if (century) return century;
  const isPrefixed = hasRole(tokens[start]?.text, 'decade');
  const at = isPrefixed ? afterConnectors(tokens, start + 1) : start;
  const token = tokens[at];
  const isDecade =
    token?.unit === 'decade' || (token?.number !== undefined && (isPrefixed || isHindiDecade(tokens, at)));
  const value = isDecade ? token.number! : decadeIn(token?.text, isPrefixed);
  if (value === undefined || value % 10 !== 0) return undefined;
  const persian = isDecade ? persianDecade(value, habits) : undefined;
  if (persian) return { ...persian, next: at + 1 };
  const hasDecade = (from: number) =>
    Array.from({ length: 10 }, (_, year) => from + year).some(habits.hasYear);
  const all =
    value < 100 ? Array.from({ length: 21 }, (_, one) => one * 100 + value).filter(hasDecade) : [value];
  const from = all.length === 1 && hasDecade(all[0]!) ? all[0]! : undefined;
  if (from === undefined) return undefined;
  const behind = afterConnectors(tokens, at + 1);
  const isNamed = (['decade', 'year'] as const).some((role) => hasRole(tokens[behind]?.text, role));
  const next = isNamed && !isPrefixed ? behind + 1 : at + 1;
  return { first: `${keyOf(from)}-01-01`, last: `${keyOf(from + 9)}-12-31`, next };
}

const hindiDecade = fold('दशक');

/** Whether Hindi says behind a number that it is a decade: `1960 के दशक`. */
function isHindiDecade(tokens: readonly DateToken[], at: number): boolean {
  return tokens[afterConnectors(tokens, at + 1)]?.text === hindiDecade;
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
