import type { OwnCalendar } from '../../schema/site.ts';
import { directionOf } from '../base/bidi.ts';
import { hasNoSpaces } from '../base/punctuation.ts';
import { timeOf } from './period-text.ts';

/** The first day for which a calendar is used: before 1873 Japan had months of its own, before 1912 there was no Republic. */
export const beginnings: Readonly<Record<OwnCalendar, string>> = {
  persian: '0622-03-22',
  japanese: '1873-01-01',
  roc: '1912-01-01',
};

/**
 * Returns a day, month or year with what it is in another calendar: an exact day has that calendar first, a month or a year the
 * Gregorian one with the span of the other: "29 Khordad 1397 (19 June 2018)", "June 2018 (Khordad–Tir 1397)", "2018 (1396–1397)".
 *
 * @param key `2018-06-19`, `2018-06` or `2018`; any other, and one before the calendar was used, stays as it is
 * @param gregorian the same in words, in the Gregorian calendar
 * @param locale a BCP 47 code
 * @param isFull whether to include the day of the week
 */
export function inBothCalendars(
  key: string,
  gregorian: string,
  calendar: OwnCalendar,
  locale: string,
  isFull = false,
): string {
  const own = ownPeriod(key, calendar, locale, isFull);
  if (own === undefined) return gregorian;
  // A day in brackets is not broken.
  return key.length === 10
    ? beside(own, gregorian.replaceAll(' ', '\u00a0'), locale)
    : beside(gregorian, own, locale);
}

/**
 * Returns a text with another in brackets. What consists of figures only says by a mark that it is written from right to left, in a
 * language that is: alone on a page, nothing else would.
 */
export function beside(text: string, other: string, locale: string): string {
  if (hasNoSpaces(locale)) return `${text}（${other}）`;
  const isUnmarked = directionOf(locale) === 'rtl' && !/\p{L}/u.test(text + other);
  return `${isUnmarked ? '\u200f' : ''}${text} (${other})`;
}

/** Returns a day, month or year in another calendar, the last two as the span that they are there; undefined before it was used. */
export function ownPeriod(
  key: string,
  calendar: OwnCalendar,
  locale: string,
  isFull = false,
): string | undefined {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(key)) return undefined;
  const first = key.length === 10 ? key : key.length === 7 ? `${key}-01` : `${key}-01-01`;
  if (first < beginnings[calendar]) return undefined;
  const start = timeOf(first);
  if (key.length === 10) return ownDay(start, calendar, locale, isFull);
  return ownSpan(start, lastDayOf(key), key.length === 7, calendar, locale);
}

function ownDay(day: Date, calendar: OwnCalendar, locale: string, isFull: boolean): string {
  const text = partsOf(calendar, locale, { dateStyle: 'long' }, day);
  if (!isFull) return text;
  // Intl has no order of its own for a full date of this calendar in its own language.
  if (calendar === 'persian' && /^fa\b/.test(locale))
    return `${formatOf(calendar, locale, { weekday: 'long' }).format(day)} ${text}`;
  return partsOf(calendar, locale, { dateStyle: 'full' }, day);
}

function lastDayOf(key: string): Date {
  const end = timeOf(key);
  if (key.length === 7) end.setUTCMonth(end.getUTCMonth() + 1, 0);
  else end.setUTCMonth(12, 0);
  return end;
}

/** Returns the months or years of a calendar from one day to another. @param isMonths whether months are named, or years only */
export function ownSpan(
  first: Date,
  last: Date,
  isMonths: boolean,
  calendar: OwnCalendar,
  locale: string,
): string {
  if (calendar !== 'persian') {
    const options: Intl.DateTimeFormatOptions = { year: 'numeric', ...(isMonths && { month: 'long' }) };
    const [from, to] = [first, last].map((time) => partsOf(calendar, locale, options, time));
    return from === to ? from! : `${from}${hasNoSpaces(locale) ? '～' : ' – '}${to}`;
  }
  const yearIn = (time: Date) => partsOf(calendar, locale, { year: 'numeric' }, time);
  const monthIn = (time: Date) => formatOf(calendar, locale, { month: 'long' }).format(time);
  const [from, to] = [yearIn(first), yearIn(last)];
  if (!isMonths) return from === to ? from : `${from}–${to}`;
  const [month, other] = [monthIn(first), monthIn(last)];
  if (from !== to) return `${month} ${from} – ${other} ${to}`;
  return month === other ? `${month} ${from}` : `${month}–${other} ${from}`;
}

/** Formats a time without an era where the calendar has only one, and so nobody writes it; the first year of the Republic has a name. */
function partsOf(
  calendar: OwnCalendar,
  locale: string,
  options: Intl.DateTimeFormatOptions,
  time: Date,
): string {
  const format = formatOf(calendar, locale, options);
  if (calendar !== 'persian') return format.format(time).replace(/(?<=民[國国])1(?=年)/u, '元');
  return format
    .formatToParts(time)
    .filter(({ type }) => type !== 'era')
    .map(({ value }) => value)
    .join('')
    .trim();
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Cached, because creating a formatter takes far longer than using it. */
function formatOf(
  calendar: OwnCalendar,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${calendar} ${locale} ${Object.entries(options).flat().join(' ')}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...options, calendar, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}
