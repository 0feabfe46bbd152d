import type { EdtfDate } from '../../schema/date.ts';
import { dateInEnglish, fullDateInEnglish } from './en/dates.ts';
import { type DateWords, dateWords } from './date-words.ts';

/**
 * Says a date in any language that has words for it, as precisely as it is written: "19 juin 2018", "約1923年".
 *
 * By Intl, in the Gregorian calendar and the digits that the language's readers use; the machine's own language and
 * time zone have no say in it.
 *
 * @param language a BCP 47 code
 * @param full with the day of the week, where it is a day
 * @returns undefined where there are no words for the language
 */
export function dateInLanguage(date: EdtfDate, language: string, full = false): string | undefined {
  const locale = localeOf(language);
  if (locale?.language === 'en') return full ? fullDateInEnglish(date) : dateInEnglish(date);
  const script = locale?.maximize().script;
  const words = locale && (dateWords[`${locale.language}-${script}`] ?? dateWords[locale.language]);
  return words && new Sayer(locale.baseName, words).say(date, full);
}

/**
 * Says a time of day as the readers of a language do: "17:33".
 *
 * @param instant of the time
 * @param timeZone an IANA name, or an offset such as `-04:00`, which is then said
 */
export function timeInLanguage(instant: Date, language: string, timeZone: string): string {
  const isOffset = /^[+-]/.test(timeZone);
  return new Intl.DateTimeFormat(localeOf(language)?.baseName, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(isOffset && { timeZoneName: 'shortOffset' }),
  }).format(instant);
}

/** The language, script and region of a code, which may have more; undefined where it is no code. */
function localeOf(language: string): Intl.Locale | undefined {
  try {
    const { language: base, script, region } = new Intl.Locale(language);
    return new Intl.Locale(base, { ...(script && { script }), ...(region && { region }) });
  } catch {
    return undefined;
  }
}

type Options = Intl.DateTimeFormatOptions;
const year: Options = { year: 'numeric' };
const month: Options = { ...year, month: 'long' };
const day: Options = { ...month, day: 'numeric' };

class Sayer {
  readonly #locale: string;
  readonly #words: DateWords;

  constructor(locale: string, words: DateWords) {
    this.#locale = locale;
    this.#words = words;
  }

  say(date: EdtfDate, full: boolean): string {
    const { edtf, precision, earliest, uncertain, approximate } = date;
    if (precision === 'undated') return this.#words.undated;
    if (precision === 'time') return this.#plain(earliest, full);
    const [first = '', last] = edtf.split('/');
    const isSure = !uncertain && !approximate;
    if (last === undefined) return this.#qualified(first, full && isSure && precision === 'day');
    return isSure ? this.#span(first, last) : this.#join(this.#qualified(first), this.#qualified(last));
  }

  /** `1923~` is about 1923, `1923?` uncertain, `1923%` both. */
  #qualified(text: string, full = false): string {
    const { about, uncertain } = this.#words;
    const said = this.#plain(text.replace(/[?~%]/g, ''), full);
    const near = /[~%]/.test(text) ? about(said) : said;
    return /[?%]/.test(text) ? uncertain(near) : near;
  }

  /** A date without qualifiers. What it leaves unspecified (`X`) is not said. */
  #plain(text: string, full = false): string {
    const [years = '', months = 'XX'] = text.split('-');
    if (/X/.test(years)) return this.#manyYears(years);
    const season = /^2[1-4]$/.test(months) ? this.#words.seasons[Number(months) - 21] : undefined;
    if (season) return this.#words.season(season, this.#plain(years));
    const format = this.#format({ ...precisionOf(text), ...(full && { weekday: 'long' }) }, years);
    return this.#mend(format.format(instant(text)));
  }

  #manyYears(years: string): string {
    const [first, last] = [years.replaceAll('X', '0'), years.replaceAll('X', '9')];
    if (!/^\d{3}X$/.test(years)) return this.#span(first, last);
    const digits = new Intl.NumberFormat(this.#locale, { useGrouping: false });
    return this.#words.decade(digits.format(Number(first)));
  }

  #span(first: string, last: string): string {
    const alike = first.length === last.length && ![first, last].some((end) => /X|^\d{4}-2\d$/.test(end));
    if (!alike || !this.#words.spans) return this.#join(this.#plain(first), this.#plain(last));
    const format = this.#format(precisionOf(first), first.slice(0, 4));
    return this.#mend(format.formatRange(instant(first), instant(last)));
  }

  #join(first: string, last: string): string {
    return first + this.#words.to + last;
  }

  #mend(text: string): string {
    return this.#words.mend?.(text) ?? text;
  }

  /** @param years of which the first hundred need their era to be known for years */
  #format(options: Options, years: string): Intl.DateTimeFormat {
    const era: Options = years < '0100' ? { era: 'short' } : {};
    return new Intl.DateTimeFormat(this.#locale, {
      ...options,
      ...era,
      calendar: 'gregory',
      timeZone: 'UTC',
    });
  }
}

function precisionOf(text: string): Options {
  const parts = text.split('-').filter((part) => !part.includes('X')).length;
  return parts === 1 ? year : parts === 2 ? month : day;
}

/** Its first moment, by the calendar alone. */
function instant(text: string): Date {
  const [years = '0', months = '01', days = '01'] = text.replaceAll('XX', '01').split('-');
  const date = new Date(0);
  date.setUTCFullYear(Number(years), Number(months) - 1, Number(days));
  return date;
}
