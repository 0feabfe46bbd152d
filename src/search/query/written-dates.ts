import { fold } from '../words/fold.ts';
import type { DateSpan } from './date-span.ts';
import { writtenSpan } from './date-span.ts';
import { monthIn, monthNames, otherCalendars, toGregorian, calendarYears } from './month-names.ts';
import { hebrewNumber, withoutEras } from './native-numbers.ts';

/** Consecutive words of a query that are a date. */
export interface QueryDate extends DateSpan {
  /** The indexes of its first word, and after its last. */
  readonly start: number;
  readonly end: number;
  /** The fields that mean the same. */
  readonly query: string;
}

const connectors = new Set('of de del du den the'.split(' '));
const until = new Set('to until till bis a au hasta al ate ad'.split(' '));
/** The first and last month of the seasons of the north, in the languages of most archives. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  ...Object.fromEntries(
    'spring fruhling fruhjahr printemps primavera'.split(' ').map((name) => [name, [3, 5]]),
  ),
  ...Object.fromEntries('summer sommer ete verano estate verao'.split(' ').map((name) => [name, [6, 8]])),
  ...Object.fromEntries(
    'autumn fall herbst automne otono autunno outono'.split(' ').map((name) => [name, [9, 11]]),
  ),
};

/**
 * Finds the dates in the words of a query, as people write them: a day, a month, a year, a decade, a season or
 * a range of years, in words or figures, with the names of months in some languages.
 *
 * @param languages BCP 47 codes; the order of day and month in figures is that of the first
 * @param hasYear whether any article may be of a year; others are no dates
 */
export function datesInWords(
  words: readonly string[],
  languages: readonly string[],
  hasYear: (year: number) => boolean,
): QueryDate[] {
  const names = monthNames(languages);
  const found: QueryDate[] = [];
  const folded = words.map((word) => {
    const named = names.months.get(fold(word));
    // "6월" is a month even beside spaces.
    if (named !== undefined) return fold(word);
    const western = withoutEras(word.normalize('NFKC')).replace(/[年月日년월일]/gu, '-');
    return fold(western).replace(/(?<!-)-+$/, '');
  });
  for (let start = 0; start < folded.length;) {
    const date = dateAt(folded, start, languages[0] ?? 'en', names, hasYear);
    if (date) found.push(date);
    start = date?.end ?? start + 1;
  }
  return found;
}

type QueryMonths = ReturnType<typeof monthNames>;

function dateAt(
  words: readonly string[],
  start: number,
  language: string,
  names: QueryMonths,
  hasYear: (year: number) => boolean,
): QueryDate | undefined {
  // The next words, without those that only connect them.
  const next: { word: string; end: number }[] = [];
  for (let at = start; at < words.length && next.length < 3; at += 1)
    if (next.length === 0 || !connectors.has(words[at]!)) next.push({ word: words[at]!, end: at + 1 });
  const [one, two, three] = next.map(({ word }) => word);
  const yearOf = (word = '') => (/^\d{4}$/.test(word) && hasYear(Number(word)) ? Number(word) : undefined);
  const dayOf = (word = '') => {
    const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word)?.[1]);
    return day >= 1 && day <= 31 ? day : undefined;
  };
  /** A year, or its last two digits if only one of the archive's has them. */
  const anyYear = (word = '') => {
    if (!/^\d{2}$/.test(word)) return yearOf(word);
    const all = Array.from({ length: 21 }, (_, century) => century * 100 + Number(word)).filter(hasYear);
    return all.length === 1 ? all[0] : undefined;
  };
  const make = (count: number, first: string, last = first): QueryDate | undefined => {
    const [begin, end] = [writtenSpan(first), writtenSpan(last)];
    if (!begin || !end) return undefined;
    const query = first === last ? `year:${first}` : `from:${first} to:${last}`;
    return { start, end: next[count - 1]!.end, first: begin.first, last: end.last, query };
  };
  const key = (year: number, month?: number, day?: number) =>
    [String(year).padStart(4, '0'), month, day]
      .flatMap((part) => part ?? [])
      .map((part) => String(part).padStart(2, '0'))
      .join('-');

  const monthOf = (word = '') => monthIn(names.months, word);
  for (const [year, month, day, count] of [
    [anyYear(three), monthOf(two), dayOf(one), 3],
    [anyYear(three), monthOf(one), dayOf(two), 3],
    [yearOf(one), monthOf(two), dayOf(three), 3],
    [anyYear(two), monthOf(one), undefined, 2],
    [yearOf(one), monthOf(two), undefined, 2],
  ] as const) {
    if (year === undefined || month === undefined || (count === 3 && day === undefined)) continue;
    const date = make(count, key(year, month, day));
    if (date) return date;
  }
  const other = otherCalendarAt(next, names);
  if (other) return make(other.count, other.first, other.last);
  const season = Object.hasOwn(seasons, one!) ? seasons[one!] : undefined;
  const ofSeason = yearOf(two);
  if (season && ofSeason !== undefined) return make(2, key(ofSeason, season[0]), key(ofSeason, season[1]));
  const [from, to] = [yearOf(one), yearOf(three)];
  if (from !== undefined && to !== undefined && until.has(two!) && from < to)
    return make(3, key(from), key(to));
  if (from !== undefined) return make(1, key(from));
  const decade = /^(\d{3})0(?:s|er)$/.exec(one!)?.[1];
  if (decade && Array.from({ length: 10 }, (_, last) => Number(decade + String(last))).some(hasYear))
    return make(1, `${decade}X`);
  return figuresAt(one!, language, yearOf, make, key);
}

/** Reads `02/06/1987`, `1987-06` and `1962-65`, whose signs are folded to hyphens. */
function figuresAt(
  word: string,
  language: string,
  yearOf: (word?: string) => number | undefined,
  make: (count: number, first: string, last?: string) => QueryDate | undefined,
  key: (year: number, month?: number, day?: number) => string,
): QueryDate | undefined {
  if (!/^\d+(?:-\d+){1,2}$/.test(word)) return undefined;
  const [a = '', b = '', c] = word.split('-');
  const first = yearOf(a);
  if (c !== undefined) {
    if (first !== undefined) return make(1, key(first, Number(b), Number(c)));
    const year = yearOf(c);
    if (year === undefined) return undefined;
    const order = new Intl.DateTimeFormat(language).formatToParts().map(({ type }) => type);
    const isDayFirst = order.indexOf('day') < order.indexOf('month') ? Number(b) <= 12 : Number(a) > 12;
    return make(1, isDayFirst ? key(year, Number(b), Number(a)) : key(year, Number(a), Number(b)));
  }
  if (first === undefined) return undefined;
  const last = b.length === 4 ? yearOf(b) : b.length === 2 ? yearOf(a.slice(0, 2) + b) : undefined;
  if (last !== undefined && last > first) return make(1, key(first), key(last));
  return Number(b) >= 1 && Number(b) <= 12 ? make(1, key(first, Number(b))) : undefined;
}

/** Reads a day or month of the Persian, Islamic or Hebrew calendar. */
function otherCalendarAt(
  next: readonly { readonly word: string }[],
  { others }: QueryMonths,
): { count: number; first: string; last: string } | undefined {
  const [one = '', two = '', three = ''] = next.map(({ word }) => word);
  for (const calendar of otherCalendars) {
    const months = others.get(calendar);
    if (!months) continue;
    const numberOf = (word: string) =>
      (calendar === 'hebrew' ? hebrewNumber(word) : undefined) ?? Number(word);
    const yearOf = (word: string) => {
      const year = numberOf(word);
      return calendar === 'hebrew' && year < 1000 ? year + 5000 : year;
    };
    const isYear = (word: string) => calendarYears[calendar].test(`${yearOf(word)}`);
    const isDay = monthIn(months, two) !== undefined && isYear(three);
    const [day, month, year, count] = isDay ? [numberOf(one), two, three, 3] : [undefined, one, two, 2];
    const named = monthIn(months, month);
    if (named === undefined || !isYear(year) || (day !== undefined && !(day >= 1 && day <= 31))) continue;
    const days = toGregorian(calendar, yearOf(year), named, day);
    if (days) return { count, ...days };
  }
  return undefined;
}
