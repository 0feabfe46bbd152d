import { type EdtfDate, parseDate } from '../../schema/date.ts';

/** A date as its source states it, or why it can't be told: the end of a sentence that begins with the text. */
export type ReadDate =
  | { readonly date: EdtfDate; readonly fault?: undefined }
  | {
      readonly fault: string;
      /** What of it is certain all the same: the year of 03/04/2018. */
      readonly date?: EdtfDate;
    };

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const clock = String.raw`(?:(?:,?\s+|\s*T\s*|\s+at\s+)(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z|UTC|GMT|UT|[+-]\d\d:?\d\d|[A-Z]{2,5})?)?`;
const ordinal = '(?:st|nd|rd|th)?';
const patterns = [
  String.raw`(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)${clock}`,
  String.raw`(?<year>\d{4})[/.](?<number>\d{1,2})[/.](?<day>\d{1,2})${clock}`,
  String.raw`(?<year>(?:1[5-9]|20)\d\d)(?<number>\d\d)(?<day>\d\d)`,
  String.raw`${weekday}(?<day>\d{1,2})${ordinal}(?:[\s-]+| of )${month}[\s,-]+(?<year>\d{4})${clock}`,
  String.raw`${weekday}${month}\s+(?<day>\d{1,2})${ordinal},?\s+(?<year>\d{4})${clock}`,
  String.raw`${month},?\s+(?<year>\d{4})`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'));
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

/**
 * Reads a date in the forms that files and feeds have: EDTF, ISO 8601, RFC 822, `19 June 2018`, `June 19, 2018`.
 * Nothing is guessed: a time without its offset leaves the day, midnight sharp is taken for a day without a time,
 * and where day and month can't be told apart only the year is certain.
 *
 * @see https://www.rfc-editor.org/rfc/rfc822#section-5
 */
export function readDate(written: string): ReadDate {
  const text = written.trim().replace(/\s+/g, ' ');
  if (/^0000[-/]?00?[-/]?00?/.test(text)) return { fault: 'is what stands where a date is missing' };
  if (text.length <= 40) {
    for (const pattern of patterns) {
      const groups = pattern.exec(text)?.groups;
      if (groups) return fromGroups(groups, text);
    }
    if (/^\d{10}(\d{3})?$/.test(text)) return fromStamp(text);
    const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s.*)?$/.exec(text);
    if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3]!);
    const date = tryDate(text);
    if (date) return date.precision === 'time' ? { date: withoutMidnight(date) } : { date };
  }
  return { fault: 'is not a date that can be read' };
}

function fromGroups(groups: Readonly<Record<string, string | undefined>>, text: string): ReadDate {
  const number = groups.number ?? String(monthNames.indexOf(groups.month!.slice(0, 3).toLowerCase()) + 1);
  const parts = [groups.year!, number.padStart(2, '0')];
  if (groups.day !== undefined) parts.push(groups.day.padStart(2, '0'));
  const day = tryDate(parts.join('-'));
  if (!day) return { fault: 'is not a day in the calendar' };
  if (groups.hour === undefined) return { date: day };
  const hour = groups.half
    ? (Number(groups.hour) % 12) + (/^p/i.test(groups.half) ? 12 : 0)
    : Number(groups.hour);
  const offset = offsetOf(groups.zone);
  if (offset === undefined) return { date: day };
  const time = tryDate(`${day.edtf}T${String(hour).padStart(2, '0')}:${groups.minute}${offset}`);
  if (!time) return { fault: `has a time that no clock shows`, date: day };
  return { date: /00:00:00|00:00(?!:)/.test(text) ? withoutMidnight(time) : time };
}

/** A day that a program wrote as a time has midnight sharp. */
function withoutMidnight(date: EdtfDate): EdtfDate {
  return date.time === '00:00' ? parseDate(date.earliest) : date;
}

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const name = zone.toUpperCase();
  if (['Z', 'UTC', 'GMT', 'UT', '+00:00', '+0000', '-0000'].includes(name)) return 'Z';
  return /^[+-]/.test(name) ? `${name.slice(0, 3)}:${name.slice(-2)}` : offsets[name];
}

/** Seconds or milliseconds since 1970, in UTC. */
function fromStamp(digits: string): ReadDate {
  const time = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  return { date: withoutMidnight(parseDate(`${time.toISOString().slice(0, 16)}Z`)) };
}

/** Two numbers and a year: which is the month is certain only where one of them can't be. */
function fromNumbers(first: number, second: number, year: string): ReadDate {
  if (year.length < 4) return { fault: 'does not say in which century it is' };
  if (first > 12 || second > 12 || first === second) {
    const [monthNumber, day] = first > 12 ? [second, first] : [first, second];
    const date = tryDate(`${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    return date ? { date } : { fault: 'is not a day in the calendar' };
  }
  return { fault: 'does not say which number is the month', date: tryDate(year) };
}

function tryDate(edtf: string): EdtfDate | undefined {
  try {
    return parseDate(edtf);
  } catch {
    return undefined;
  }
}
