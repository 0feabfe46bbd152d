import edtf from 'edtf';

/**
 * How much of a date is known. `span` is an interval, a decade, a century, or anything else that
 * has no front of its own.
 */
export type Precision = 'time' | 'day' | 'month' | 'year' | 'span' | 'undated';

/** A date as its article writes it: EDTF (ISO 8601-2), levels 0 and 1. Plain data, no clock, no time zone. */
export interface EdtfDate {
  /** As written: `2018-06-19`, `192X`, `1923-05/1923-06`. */
  readonly edtf: string;
  readonly precision: Precision;
  /** The first and the last day that it can mean, `YYYY-MM-DD`, in the date's own offset. */
  readonly earliest: string;
  readonly latest: string;
  /** The clock time that it writes, `HH:MM`, and its offset, `Z` or `±HH:MM`; only with precision `time`. */
  readonly time?: string;
  readonly offset?: string;
  /** `?` and `%` */
  readonly uncertain: boolean;
  /** `~` and `%` */
  readonly approximate: boolean;
}

const timePattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const known = new Map<string, EdtfDate>();

/**
 * Reads a date by its source text.
 *
 * @param text EDTF, levels 0 and 1, years 0000 to 9999; or `XXXX` for undated
 * @throws {RangeError} whose message is the end of a sentence that begins with the text
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseDate(text: string): EdtfDate {
  let date = known.get(text);
  if (!date) {
    date = read(text);
    known.set(text, date);
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
    throw new RangeError('is a date without both its ends, or outside the years 0000 to 9999');
  }
  let parsed;
  try {
    parsed = edtf(text);
  } catch {
    throw new RangeError(faultOf(text));
  }
  if (!['Date', 'Interval', 'Season'].includes(parsed.type)) {
    throw new RangeError('is a kind of date that this archive does not use');
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

/** A time's day is the one it writes, in its own offset: nothing is converted. */
function readTime(text: string): EdtfDate {
  const match = timePattern.exec(text);
  if (!match)
    throw new RangeError(
      'is a time that must be written like 2018-06-19T23:30-04:00, with its offset from UTC',
    );
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

/** Unspecified digits make a date vaguer than its length: `1985-04-XX` is a month, `2004-XX` a year, `192X` a span of years. */
function precisionOf(text: string, earliest: string, latest: string): Precision {
  if (earliest === latest) return 'day';
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return 'month';
  return /^\d{4}/.test(text) && earliest.slice(0, 4) === latest.slice(0, 4) ? 'year' : 'span';
}

function faultOf(text: string): string {
  if (text.includes('/')) return 'is not a span of two dates in order, like 1923-05/1923-06';
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return 'is not a day in the calendar';
  return 'is not a date that this archive can read';
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Orders dates by the earliest day each can mean, then the vaguer first, then by the clock time it writes; 0 where all are equal. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    compareText(a.earliest, b.earliest) ||
    compareText(b.latest, a.latest) ||
    compareText(a.time ?? '', b.time ?? '')
  );
}

/** Orders strings by UTF-16 units: the same everywhere, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The year that a date stands in, `YYYY`; undefined where it spans several or is undated. */
export function yearOf(date: EdtfDate): string | undefined {
  const year = date.earliest.slice(0, 4);
  return date.precision !== 'undated' && year === date.latest.slice(0, 4) ? year : undefined;
}

/** The month that a date stands in, `YYYY-MM`; undefined where it is vaguer than a month. */
export function monthOf(date: EdtfDate): string | undefined {
  const month = date.earliest.slice(0, 7);
  return month === date.latest.slice(0, 7) ? month : undefined;
}

/** The day that a date stands on, `YYYY-MM-DD`; undefined where it is vaguer than a day. */
export function dayOf(date: EdtfDate): string | undefined {
  return date.earliest === date.latest ? date.earliest : undefined;
}
