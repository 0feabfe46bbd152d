import { fold } from '../words/fold.ts';
import { type DateHabits, type DatePoint, keyOf, monthAlone } from './date-point.ts';
import { type DateSpan, firstDay, lastDay, writtenSpan } from './date-span.ts';
import type { DateToken } from './date-tokens.ts';
import { type DateRole, hasRole, roleBehind } from './date-vocabulary.ts';
import { partAt, type PartOfDate } from './days-and-months.ts';
import { otherMonthsAt } from './other-calendars.ts';
import { pointAt } from './read-point.ts';

/** A date or a span of dates, and the index after its last token. */
type ReadSpan = DateSpan & Pick<DatePoint, 'next' | 'dayFirst' | 'isVague' | 'season'>;

type OpenRole = 'before' | 'after' | 'since' | 'until';
const opposite: Readonly<Record<OpenRole, OpenRole>> = {
  before: 'since',
  after: 'until',
  since: 'before',
  until: 'after',
};
const negations = new Set('not nicht pas no non não nie не niet'.split(' ').map((word) => fold(word)));

/**
 * Reads a date or a span of dates that begins at a token.
 *
 * @param bounds how the first and last date of a span are read
 */
export function spanAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
  bounds: DateHabits,
): ReadSpan | undefined {
  const word = (at: number) => (tokens[at]?.number === undefined ? tokens[at]?.text : undefined);
  const has = (at: number, role: DateRole) => hasRole(word(at), role);
  /** Returns the index after words that belong to the one before: “antes de”, “up to the”. */
  const after = (at: number): number =>
    (['of', 'from', 'in'] as const).some((role) => has(at, role)) ? after(at + 1) : at;
  if (has(start, 'between')) {
    const span = joinedAt(tokens, after(start + 1), bounds, 'and');
    if (span) return span;
  }
  if (has(start, 'from') || has(start, 'since')) {
    const span = joinedAt(tokens, after(start + 1), bounds, 'to');
    if (span) return span;
  }
  const compared = comparedAt(tokens, start, bounds);
  if (compared) return compared;
  const isNot = negations.has(word(start) ?? '');
  const isUpTo = word(start) === 'up' && has(start + 1, 'to');
  const lead = isNot || isUpTo ? start + 1 : start;
  for (const role of ['before', 'after', 'since', 'until'] as const) {
    if (!has(lead, role) && !(isUpTo && role === 'until')) continue;
    const next = after(lead + 1);
    const point =
      pointAt(tokens, next, bounds) ??
      (has(next, 'to') ? pointAt(tokens, after(next + 1), bounds) : undefined);
    if (point) return open(point, isNot ? opposite[role] : role, point.next);
  }
  if (isNot) return undefined;
  if (has(start, 'from')) {
    const point = pointAt(tokens, after(start + 1), bounds);
    if (point) return open(point, 'since', point.next);
  }
  // “In” belongs to its date, and is no word to look for.
  const at = has(start, 'in') && pointAt(tokens, start, habits) === undefined ? after(start + 1) : start;
  const between = joinedAt(tokens, at, bounds, 'and');
  if (between && word(between.next) === turkishBetween) return { ...between, next: between.next + 1 };
  const joined = joinedAt(tokens, at, bounds, 'to') ?? otherMonthsAt(tokens, at, bounds);
  // “From … to” is written around the dates in some languages: 1962年から1965年まで.
  if (joined) return { ...joined, next: joined.next + (roleBehind(word(joined.next)) === 'until' ? 1 : 0) };
  const point = pointAt(tokens, at, habits);
  if (!point) return undefined;
  for (const next of [point.next, point.next + 1]) {
    const role = roleBehind(word(next));
    if (role !== undefined) return open(point, role, next + 1);
    if (!has(next, 'of') && !has(next, 'to')) break;
  }
  return point;
}

/** “Between”, behind both dates: `1962 ile 1965 arasında`. */
const turkishBetween = fold('arasında');

/** What English compares a date with, by the words before it; with a hyphen: `pre-1962`. */
const comparisons: Readonly<Record<string, readonly [by: string, role: OpenRole]>> = {
  prior: ['to', 'before'],
  earlier: ['than', 'before'],
  later: ['than', 'after'],
};
const prefixes: Readonly<Record<string, OpenRole>> = { pre: 'before', post: 'after' };

function comparedAt(tokens: readonly DateToken[], start: number, bounds: DateHabits): ReadSpan | undefined {
  const word = tokens[start]?.text ?? '';
  const [by, role] = Object.hasOwn(comparisons, word) ? comparisons[word]! : [];
  if (role !== undefined && tokens[start + 1]?.text === by) {
    const point = pointAt(tokens, start + 2, bounds);
    return point && open(point, role, point.next);
  }
  if (!Object.hasOwn(prefixes, word) || tokens[start + 1]?.sign !== '-') return undefined;
  const point = pointAt(tokens, start + 1, bounds);
  return point && open(point, prefixes[word]!, point.next);
}

/** Reads two dates with a word or a dash between them, the first of which may lack its year, or its month, too. */
function joinedAt(
  tokens: readonly DateToken[],
  start: number,
  habits: DateHabits,
  by: 'and' | 'to',
): ReadSpan | undefined {
  const follow = (at: number): number | undefined => {
    const token = tokens[at];
    if (token?.sign === '-' || (token?.sign === '/' && by === 'to' && token.number !== undefined)) return at;
    if (token === undefined || token.number !== undefined || !hasRole(token.text, by)) return undefined;
    return hasRole(tokens[at + 1]?.text, 'of') ? at + 2 : at + 1;
  };
  const begin = pointAt(tokens, start, habits);
  const second = begin && follow(begin.next);
  if (begin && second !== undefined) {
    const end =
      pointAt(tokens, second, habits) ?? shortYear(tokens, second, begin) ?? restAt(tokens, second, begin);
    if (end && end.last >= begin.first) return { first: begin.first, last: end.last, next: end.next };
  }
  const days = daysAt(tokens, start, habits);
  if (days) return days;
  const part = partAt(tokens, start, habits);
  const at = part && (follow(part.next) ?? secondMonthAt(tokens, part, habits));
  const end = at === undefined ? undefined : pointAt(tokens, at, habits);
  // “02-06-1987” is one day.
  if (!part || end?.year === undefined || end.month === undefined || end.inFigures) return undefined;
  if (tokens[at!]!.sign === '/') return undefined;
  const first = writtenSpan(keyOf(end.year, part.month ?? end.month, part.day));
  // A month alone joins months, and a day days: “june to 5 august 1962” is no way to write.
  if (!first || first.first > end.last) return undefined;
  return { first: first.first, last: end.last, next: end.next };
}

/** Returns where the month stands that follows another: `june and july 1962`, or that ends a Finnish span. */
function secondMonthAt(
  tokens: readonly DateToken[],
  { month, day, next }: PartOfDate,
  habits: DateHabits,
): number | undefined {
  if (month === undefined || day !== undefined) return undefined;
  // Finnish says “from” and “to” with cases: “kesäkuusta elokuuhun 1962”.
  const isFinnish = tokens[next - 1]!.text.endsWith('sta') && tokens[next]?.text.endsWith('hun') === true;
  if (isFinnish && monthAlone(tokens[next], habits) !== undefined) return next;
  const isFollowing = monthAlone(tokens[next + 1], habits) === month + 1;
  return isFollowing && hasRole(tokens[next]?.text, 'and') ? next + 1 : undefined;
}

/** Reads `june 2-5, 1962`. */
function daysAt(tokens: readonly DateToken[], start: number, habits: DateHabits): ReadSpan | undefined {
  const part = partAt(tokens, start, habits);
  const second = part && tokens[part.next];
  if (part?.month === undefined || part.day === undefined || second?.number === undefined) return undefined;
  if (second.sign !== '-' || second.number > 31) return undefined;
  const year = pointAt(tokens, part.next + 1, habits);
  if (year?.year === undefined || year.month !== undefined) return undefined;
  const [first, last] = [part.day, second.number].map((day) =>
    writtenSpan(keyOf(year.year!, part.month, day)),
  );
  return first && last && first.first <= last.last
    ? { first: first.first, last: last.last, next: year.next }
    : undefined;
}

/** Reads the month or day at which a span ends whose first date has the year: `1962年6月～8月`. */
function restAt(tokens: readonly DateToken[], at: number, { year, month }: DatePoint) {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (year === undefined || month === undefined) return undefined;
  const [of, day] =
    one?.unit === 'month' ? [one.number, two?.unit === 'day' ? two.number : undefined] : [month, one?.number];
  if (one?.unit !== 'month' && one?.unit !== 'day') return undefined;
  const span = writtenSpan(keyOf(year, of, day));
  return span && { ...span, next: at + (one.unit === 'month' && day !== undefined ? 2 : 1) };
}

/** Reads the second year of `1962-65`. */
function shortYear(tokens: readonly DateToken[], at: number, { year, month }: DatePoint) {
  const token = tokens[at];
  if (year === undefined || month !== undefined || token?.number === undefined || token.text.length !== 2)
    return undefined;
  const last = year - (year % 100) + token.number;
  const span = last > year ? writtenSpan(keyOf(last)) : undefined;
  return span && { ...span, next: at + 1 };
}

function open(point: DateSpan, role: 'before' | 'after' | 'since' | 'until', next: number): ReadSpan {
  if (role === 'before') return { first: firstDay, last: dayBeside(point.first, -1), next };
  if (role === 'after') return { first: dayBeside(point.last, 1), last: lastDay, next };
  return role === 'since'
    ? { first: point.first, last: lastDay, next }
    : { first: firstDay, last: point.last, next };
}

function dayBeside(day: string, by: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
