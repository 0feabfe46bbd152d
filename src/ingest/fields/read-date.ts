import { type EdtfDate, parseDate } from '../../schema/date.ts';
import { type UnreadableDate, unreadableDates } from '../contract/unreadable-dates.ts';
import { dateInWords } from './date-in-words.ts';

/**
 * A date as stated by its source, or why it can't be read: the end of a sentence that starts with the text.
 */
export type ReadDate =
  | { readonly date: EdtfDate; readonly fault?: undefined }
  | {
      readonly fault: string;
      readonly which: UnreadableDate;
      /** The part that is certain nevertheless: the year of 03/04/2018. */
      readonly date?: EdtfDate;
    };

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const clock = String.raw`(?:(?:,?\s+|\s*T\s*|\s+at\s+)(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z|UTC|GMT|UT|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{2,5})?)?`;
const ordinal = '(?:st|nd|rd|th)?';
const patterns = [
  String.raw`(?<year>\d{4})-(?<number>\d{1,2})-(?<day>\d{1,2})${clock}`,
  String.raw`(?<year>\d{4})[/.](?<number>\d{1,2})[/.](?<day>\d{1,2})${clock}`,
  String.raw`(?<year>(?:1[5-9]|20)\d\d)(?<number>\d\d)(?<day>\d\d)`,
  String.raw`${weekday}(?<day>\d{1,2})${ordinal}(?:[\s-]+| of )${month}[\s,-]+(?<year>\d{4})${clock}`,
  String.raw`${weekday}${month}\s+(?<day>\d{1,2})${ordinal},?\s+(?<year>\d{4})${clock}`,
  String.raw`${month},?\s+(?<year>\d{4})`,
  // RFC 822 with a two-digit year, and ctime: `Tue Jun 19 23:30:00 2018`.
  String.raw`(?<weekday>mon|tue|wed|thu|fri|sat|sun),\s+(?<day>\d{1,2})\s+${month}\s+(?<short>\d\d)${clock}`,
  String.raw`${weekday}${month}\s+(?<day>\d{1,2})\s+(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?\s+(?:(?<zone>[A-Z]{2,5}|[+-]\d{4})\s+)?(?<year>\d{4})`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'));
/** Two numbers and a year, with or without a time of day. */
const numbersFirst =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,?\s+(?:at\s)?\d{1,2}[:.]\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?\s*)?(?:\(?[a-z]{1,5}\)?|(?:utc|gmt)?[+-]\d\d?:?(?:\d\d)?)?)?$/i;
const offsets: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Season numbers of EDTF. */
const seasons: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** Returns whether a text is an exact day as YYYY-MM-DD. */
export function isExactDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text).date?.edtf === text;
}

/**
 * Parses a date in the formats of files and feeds: EDTF, ISO 8601, RFC 822, ctime, `19 June 2018`, `June 19,
 * 2018`, `Spring 2018`, `c. 1923`, and in words as a query is read. Nothing is guessed: a time without an offset is dropped, midnight
 * exactly means a day without a time, and if day and month are ambiguous, or languages differ, only the year is certain.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2822#section-4.3
 */
export function readDate(written: string): ReadDate {
  const text = written.trim().replace(/\s+/g, ' ');
  const read = readGregorian(text);
  // No news is older than that, but such years of the Persian and of the Islamic calendar are ours.
  const isOfAnother = read.date !== undefined && read.date.latest < '1500';
  return isOfAnother ? (fromWords(text) ?? faulty('calendar')) : read;
}

function readGregorian(text: string): ReadDate {
  if (/^0000[-/]?00?[-/]?00?/.test(text)) return faulty('placeholder');
  if (text.length <= 60) {
    for (const pattern of patterns) {
      const groups = pattern.exec(text)?.groups;
      if (groups) return fromGroups(groups, text);
    }
    if (/^\d{10}(\d{3})?$/.test(text)) return fromStamp(text);
    const numbers = numbersFirst.exec(text);
    if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3]!);
    const vague = fromVague(text);
    if (vague) return vague;
    const date = tryDate(text);
    if (date) return date.precision === 'time' ? { date: withoutMidnight(date) } : { date };
    const inWords = fromWords(text);
    if (inWords) return inWords;
  }
  return faulty('format');
}

function fromGroups(groups: Readonly<Record<string, string | undefined>>, text: string): ReadDate {
  const number = groups.number ?? String(monthNames.indexOf(groups.month!.slice(0, 3).toLowerCase()) + 1);
  const year = groups.year ?? fullYear(groups.short!, number, groups.day!, groups.weekday!);
  if (year === undefined) return faulty('century');
  const parts = [year, number.padStart(2, '0')];
  if (groups.day !== undefined) parts.push(groups.day.padStart(2, '0'));
  const day = tryDate(parts.join('-'));
  if (!day) return faulty('impossible');
  if (groups.hour === undefined) return { date: day };
  const hour = groups.half
    ? (Number(groups.hour) % 12) + (/^p/i.test(groups.half) ? 12 : 0)
    : Number(groups.hour);
  // ISO 8601 writes the end of a day as 24:00.
  if (hour === 24 && groups.minute === '00') return { date: dayAfter(day) };
  const offset = offsetOf(groups.zone);
  if (offset === undefined) return { date: day };
  const time = tryDate(`${day.edtf}T${String(hour).padStart(2, '0')}:${groups.minute}${offset}`);
  if (!time) return faulty('time', day);
  return { date: /00:00:00|00:00(?!:)/.test(text) ? withoutMidnight(time) : time };
}

/** Removes midnight, as which programs write a day without a time. */
function withoutMidnight(date: EdtfDate): EdtfDate {
  return date.time === '00:00' ? parseDate(date.earliest) : date;
}

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const name = zone.toUpperCase();
  if (['Z', 'UTC', 'GMT', 'UT'].includes(name)) return 'Z';
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d\d)?$/.exec(name) ?? [];
  if (sign === undefined) return offsets[name];
  return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * Returns the full year for a two-digit one, as in RFC 2822, if the weekday agrees.
 *
 * @returns undefined if it does not
 */
function fullYear(short: string, month: string, day: string, weekday: string): string | undefined {
  const year = Number(short) + (Number(short) < 50 ? 2000 : 1900);
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  return weekdays[date.getUTCDay()] === weekday.toLowerCase() ? String(year) : undefined;
}

function dayAfter(day: EdtfDate): EdtfDate {
  const next = new Date(`${day.earliest}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return parseDate(next.toISOString().slice(0, 10));
}

/** Parses seasons, decades and approximate dates. */
function fromVague(text: string): ReadDate | undefined {
  const season = /^(spring|summer|autumn|fall|winter),?\s+(?:of\s+)?(\d{4})$/i.exec(text);
  if (season) return dated(`${season[2]}-${seasons[season[1]!.toLowerCase()]}`);
  const decade = /^(?:the\s+)?(\d{3})0s$/i.exec(text);
  if (decade) return dated(`${decade[1]}X`);
  const about = /^(?:c\.?a?\.?|circa|about|approx\.?|approximately|around|~)\s*(\d{4}(?:-\d\d)?)$/i.exec(
    text,
  );
  return about ? dated(`${about[1]}~`) : undefined;
}

function dated(edtf: string): ReadDate | undefined {
  const date = tryDate(edtf);
  return date && { date };
}

/** Parses a date that is the same in all languages and calendars in which it can be read. */
function fromWords(text: string): ReadDate | undefined {
  const [reading, ...others] = dateInWords(text);
  if (reading === undefined) return hasNoSuchDay(text) ? faulty('impossible') : undefined;
  const year = reading.slice(0, 4);
  if (others.length === 0) return dated(reading) ?? faulty('impossible');
  const isOfYear = [reading, ...others].every((other) => other.startsWith(year) && !other.includes('/'));
  return faulty('various', isOfYear ? tryDate(year) : undefined);
}

/** Whether a text is a number and the name of a month that has no such day: `31 juin 2018`. */
function hasNoSuchDay(text: string): boolean {
  const [, month] = /^\d{1,2}\.? (.+)$/.exec(text) ?? [];
  return month !== undefined && dateInWords(month).length > 0;
}

/** Parses seconds or milliseconds since 1970, in UTC. */
function fromStamp(digits: string): ReadDate {
  const time = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  return { date: withoutMidnight(parseDate(`${time.toISOString().slice(0, 16)}Z`)) };
}

/** Parses two numbers and a year: which one is the month is certain only if the other can't be. */
function fromNumbers(first: number, second: number, year: string): ReadDate {
  if (year.length < 4) return faulty('century');
  if (first > 12 || second > 12 || first === second) {
    const [monthNumber, day] = first > 12 ? [second, first] : [first, second];
    const date = tryDate(`${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    return date ? { date } : faulty('impossible');
  }
  return faulty('month', tryDate(year));
}

function faulty(which: UnreadableDate, date?: EdtfDate): ReadDate {
  return { fault: unreadableDates[which], which, ...(date && { date }) };
}

function tryDate(edtf: string): EdtfDate | undefined {
  try {
    return parseDate(edtf);
  } catch {
    return undefined;
  }
}
