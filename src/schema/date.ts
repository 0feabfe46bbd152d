import { compareText } from '../text/compare-text.ts';
import edtf from 'edtf';
import { DateFault } from './date-fault.ts';

/**
 * How much of a date is known. `span` is an interval, a decade, a century, or anything else without a front
 * of its own.
 */
export type Precision = 'time' | 'day' | 'month' | 'year' | 'span' | 'undated';

/**
 * A date as the article states it: EDTF (ISO 8601-2), levels 0 and 1. Plain data, without clock or time zone.
 */
export interface EdtfDate {
  /** As written: `2018-06-19`, `192X`, `1923-05/1923-06`. */
  readonly edtf: string;
  readonly precision: Precision;
  /** The first day that the date can mean, `YYYY-MM-DD`, in its own offset. */
  readonly earliest: string;
  /** The last day that the date can mean. */
  readonly latest: string;
  /** The time of day, `HH:MM`; only with precision `time`. */
  readonly time?: string;
  /** The offset from UTC, `Z` or `±HH:MM`; only with precision `time`. */
  readonly offset?: string;
  /** Marked with `?` or `%`. */
  readonly uncertain: boolean;
  /** Marked with `~` or `%`. */
  readonly approximate: boolean;
}

const timePattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const parsedDates = new Map<string, EdtfDate>();

/**
 * Parses a date.
 *
 * @param text EDTF, levels 0 and 1, years 0000 to 9999; or `XXXX` for undated
 * @throws {DateFault} with a message that completes a sentence starting with the text
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseDate(text: string): EdtfDate {
  let date = parsedDates.get(text);
  if (!date) {
    date = read(text);
    parsedDates.set(text, date);
  }
  return date;
}

function read(text: string): EdtfDate {
  if (text === 'XXXX') {
    return {
      edtf: text,
      precision: 'undated',
      earliest: '0000-01-01',
      latest: '9999-12-31',
      uncertain: false,
      approximate: false,
    };
  }
  if (text.includes('T')) return readTime(text);
  if (/^[Y-]|^\.\.|\/$|\/\.\.$|^\//.test(text)) {
    throw new DateFault('span');
  }
  // The parser takes other numbers for milliseconds since 1970.
  if (/^\d+$/.test(text) && text.length !== 4) throw faultOf(text);
  let parsed;
  try {
    parsed = edtf(text);
  } catch {
    throw faultOf(text);
  }
  if (!['Date', 'Interval', 'Season'].includes(parsed.type)) {
    throw new DateFault('type');
  }
  const earliest = isoDay(parsed.min);
  const latest = isoDay(parsed.max);
  const [first = text, last = text] = text.split('/');
  return {
    edtf: text,
    precision: parsed.type === 'Date' && /^\d/.test(text) ? precisionOf(text, earliest, latest) : 'span',
    earliest,
    latest,
    uncertain: /[?%]/.test(first + last),
    approximate: /[~%]/.test(first + last),
  };
}

/**
 * Reads a date with a time. Its day is the one that is written: nothing is converted to another time zone.
 */
function readTime(text: string): EdtfDate {
  const match = timePattern.exec(text);
  if (!match) throw new DateFault('time');
  const [, day = '', hour = '', minute = '', offset = ''] = match;
  const { earliest, latest } = read(day);
  return {
    edtf: text,
    precision: 'time',
    earliest,
    latest,
    time: `${hour}:${minute}`,
    offset,
    uncertain: false,
    approximate: false,
  };
}

/**
 * Returns the precision: unspecified digits make `1985-04-XX` a month, `2004-XX` a year and `192X` a span of
 * years.
 */
function precisionOf(text: string, earliest: string, latest: string): Precision {
  if (earliest === latest) return 'day';
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return 'month';
  return /^\d{4}/.test(text) && earliest.slice(0, 4) === latest.slice(0, 4) ? 'year' : 'span';
}

function faultOf(text: string): DateFault {
  if (text.includes('/')) return new DateFault('interval');
  return new DateFault(/^\d{4}-\d\d(-\d\d)?$/.test(text) ? 'calendar' : 'format');
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/**
 * Compares dates by the earliest day each can mean, then the less precise first, then by time of day; returns
 * 0 for ties.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    compareText(a.earliest, b.earliest) ||
    compareText(b.latest, a.latest) ||
    compareText(a.time ?? '', b.time ?? '')
  );
}

/** Returns the year of a date, `YYYY`; undefined if it spans several years or is undated. */
export function yearOf(date: EdtfDate): string | undefined {
  const year = date.earliest.slice(0, 4);
  return date.precision !== 'undated' && year === date.latest.slice(0, 4) ? year : undefined;
}

/** Returns the month of a date, `YYYY-MM`; undefined if it is less precise than a month. */
export function monthOf(date: EdtfDate): string | undefined {
  const month = date.earliest.slice(0, 7);
  return month === date.latest.slice(0, 7) ? month : undefined;
}

/** Returns the day of a date, `YYYY-MM-DD`; undefined if it is less precise than a day. */
export function dayOf(date: EdtfDate): string | undefined {
  return date.earliest === date.latest ? date.earliest : undefined;
}
