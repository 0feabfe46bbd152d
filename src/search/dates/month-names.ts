import { fold } from '../words/fold.ts';
import type { DateSpan } from './date-span.ts';

/** The calendars, besides the Gregorian one, that are used with some languages (CLDR, from Intl). */
export const otherCalendars = ['persian', 'islamic-umalqura', 'hebrew'] as const;
export type OtherCalendar = (typeof otherCalendars)[number];
/** By the language alone. */
export const calendarsOf: Readonly<Record<string, OtherCalendar>> = {
  fa: 'persian',
  ps: 'persian',
  ar: 'islamic-umalqura',
  he: 'hebrew',
};

/** The years of a calendar that news may be from. */
export const calendarYears: Readonly<Record<OtherCalendar, RegExp>> = {
  persian: /^1[2-4]\d\d$/,
  'islamic-umalqura': /^1[2-4]\d\d$/,
  hebrew: /^5[5-9]\d\d$/,
};

/** The numbers of months by their folded names. */
export interface NamesOfMonths {
  readonly months: ReadonlyMap<string, number>;
  /** Those of other calendars: a number, or a name where leap years have a month more. */
  readonly others: ReadonlyMap<OtherCalendar, ReadonlyMap<string, string>>;
}

/**
 * Returns the names of months in some languages: in full and short, alone and beside a day.
 *
 * @param languages BCP 47 codes
 */
export function monthNames(languages: readonly string[]): NamesOfMonths {
  const key = languages.join(' ');
  const names = collected.get(key) ?? collectNames(languages);
  collected.set(key, names);
  return names;
}

/** Formatting dates takes longer than all else here. */
const collected = new Map<string, NamesOfMonths>();

function collectNames(languages: readonly string[]): NamesOfMonths {
  const months = new Map<string, number>();
  const others = new Map<OtherCalendar, Map<string, string>>();
  for (const language of languages) {
    for (const [name, month] of namesIn(language, 'gregory'))
      if (!months.has(name)) months.set(name, Number(month));
    for (const [name, month] of moreNames[language.toLowerCase().split('-')[0]!] ?? [])
      if (!months.has(name)) months.set(name, month);
    const calendar = calendarsOf[language.toLowerCase().split('-')[0]!];
    if (!calendar) continue;
    others.set(calendar, new Map([...namesIn(language, calendar), ...(others.get(calendar) ?? [])]));
  }
  return { months, others };
}

/** Names that Intl does not have: abbreviations of newspapers, regional names, and the Polish locative. */
const moreNames: Readonly<Record<string, readonly (readonly [string, number])[]>> = Object.fromEntries(
  Object.entries({
    en: 'sept=9 janry=1 febry=2',
    de: 'janner=1 jänner=1 feber=2 maerz=3 sept=9',
    es: 'setiembre=9 set=9',
    fi: 'tammik=1 helmik=2 maalisk=3 huhtik=4 toukok=5 kesäk=6 heinäk=7 elok=8 syysk=9 lokak=10 marrask=11 jouluk=12',
    fr: 'janv=1 fev=2 févr=2 avr=4 juil=7 juill=7 sept=9 oct=10 nov=11 dec=12',
    it: 'sett=9',
    nl: 'mrt=3 sept=9',
    pl: 'styczniu=1 lutym=2 marcu=3 kwietniu=4 maju=5 czerwcu=6 lipcu=7 sierpniu=8 wrześniu=9 październiku=10 listopadzie=11 grudniu=12',
    ar: 'شباط=2 آذار=3 نيسان=4 أيار=5 حزيران=6 تموز=7 آب=8 أيلول=9 تشرين_الأول=10 تشرين_الثاني=11 كانون_الأول=12 كانون_الثاني=1',
  }).map(([language, names]) => [
    language,
    names.split(' ').map((pair) => {
      const [name = '', month] = pair.split('=');
      return [fold(name), Number(month)] as const;
    }),
  ]),
);

const dayMs = 86_400_000;

function namesIn(language: string, calendar: string): Map<string, string> {
  const names = new Map<string, string>();
  const numbers = numberFormat(calendar);
  const styles = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' as const },
  ]);
  const formats = styles.map(
    (style) => new Intl.DateTimeFormat(language, { ...style, calendar, timeZone: 'UTC' }),
  );
  // One day in each fortnight of two years is in every month of any calendar, that of a Hebrew leap year included.
  for (let time = Date.UTC(2002, 0, 5); time < Date.UTC(2004, 0, 20); time += 14 * dayMs) {
    const month = numbers.formatToParts(time).find(({ type }) => type === 'month')!.value;
    for (const format of formats) {
      const name = fold(format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '');
      if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
  return names;
}

function numberFormat(calendar: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-u-nu-latn', {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    calendar,
    timeZone: 'UTC',
  });
}

/** Hebrew words that are written with the next: “in”, “of”, “to”, “from” and “and”. */
const hebrewPrefix = /^[בלמהו](?=[א-ת]{2})/;
/** What is added to names of months beside those that Intl has: in Russian, Polish, Finnish and Turkish. */
const caseEndings =
  /(?:е|ем|ом|у|ю|и|ssa|sta|hun|lla|n|ta|da|de|te|dan|den|tan|ten|in|un|i|u|a|e|nin|nun|yi|ya)$/;

/** Whether a folded text is the name of a month as it is, perhaps with a Hebrew prefix. */
export function isMonthName(names: ReadonlyMap<string, unknown>, text: string): boolean {
  return names.has(text) || names.has(text.replace(hebrewPrefix, ''));
}

/** Returns a month by its folded name, which may have a case, or a Hebrew prefix. */
export function monthIn<Month>(
  names: ReadonlyMap<string, Month> | undefined,
  word: string,
): Month | undefined {
  const known = names?.get(word) ?? names?.get(word.replace(hebrewPrefix, ''));
  if (known !== undefined || names === undefined || word.length < 4) return known;
  const ending = caseEndings.exec(word)?.[0] ?? '';
  // The longest ending is found first; a shorter one may be right: “kesäkuussa”, “июне”.
  for (let length = 1; length <= ending.length; length += 1) {
    const stem = word.slice(0, -length);
    if (stem.length < 3) break;
    const month = names.get(stem) ?? names.get(`${stem}ь`) ?? names.get(`${stem}й`);
    if (month !== undefined && stem.length >= 3 && !/^[a-z]{3}$/.test(stem)) return month;
  }
  return undefined;
}

/** The Gregorian year in which a year begins, or the one before. */
const startOf: Readonly<Record<OtherCalendar, (year: number) => number>> = {
  persian: (year) => year + 621,
  'islamic-umalqura': (year) => Math.floor(year * 0.970224 + 621),
  hebrew: (year) => year - 3761,
};

/** Returns the days of a year or month of another calendar, or one day of it; undefined if there is none. */
export function toGregorian(
  calendar: OtherCalendar,
  year: number,
  month?: string,
  day?: number,
): DateSpan | undefined {
  const format = numberFormat(calendar);
  // The Islamic year is shorter; all begin at most a year after this.
  const start = startOf[calendar](year);
  const days: string[] = [];
  for (let time = Date.UTC(start, 0, 1), count = 0; count < 900; time += dayMs, count += 1) {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type as string, value]));
    const isIn =
      Number.parseInt(parts.get('year')!, 10) === year &&
      (month === undefined || parts.get('month') === month);
    if (isIn && (day === undefined || Number(parts.get('day')) === day))
      days.push(new Date(time).toISOString().slice(0, 10));
    else if (days.length > 0) break;
  }
  return days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : undefined;
}
