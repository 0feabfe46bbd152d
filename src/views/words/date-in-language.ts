import type { EdtfDate } from '../../schema/date.ts';
import { type DateWords, dateWords } from './date-words.ts';
import { dateFormat, periodText, precisionOf, timeOf } from './period-text.ts';

/**
 * Says a date in any language that has words for it, as precisely as it is written: "19 juin 2018", "約1923年".
 *
 * @param language a BCP 47 code
 * @param isFull with the day of the week, where it is a day
 * @returns undefined where there are no words for the language
 */
export function dateInLanguage(date: EdtfDate, language: string, isFull = false): string | undefined {
  return datesIn(language)?.date(date, isFull);
}

/** The dates of a language; undefined where there are no words for it. */
export function datesIn(language: string): Dates | undefined {
  const locale = localeOf(language);
  const script = locale?.maximize().script;
  const words = locale && (dateWords[`${locale.language}-${script}`] ?? dateWords[locale.language]);
  return words && new Dates(words.locale ?? locale.baseName, words);
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

/**
 * Says dates in one language, by Intl, in the Gregorian calendar and the digits that the language's readers use; the
 * machine's own language and time zone have no say in it.
 */
export class Dates {
  readonly #locale: string;
  readonly #words: DateWords;

  constructor(locale: string, words: DateWords) {
    this.#locale = locale;
    this.#words = words;
  }

  /** @param isFull with the day of the week, where it is a day */
  date({ edtf, precision, earliest, uncertain, approximate }: EdtfDate, isFull = false): string {
    if (precision === 'undated') return this.#words.undated;
    if (precision === 'time') return this.period(earliest, isFull);
    const [first = '', last] = edtf.split('/');
    const isSure = !uncertain && !approximate;
    if (last === undefined) return this.#qualified(first, isFull && isSure);
    return isSure ? this.#span(first, last) : this.#join(this.#qualified(first), this.#qualified(last));
  }

  /**
   * Says a date without qualifiers; what it leaves unspecified (`X`) is not said.
   *
   * @param key `2018-06-19`, `2018-06`, `2018`, `2001-22`, `192X`, `19XX`; `06-19` is said without a year
   */
  period(key: string, isFull = false): string {
    const known = key.replaceAll('-XX', '');
    const [year = '', month = ''] = known.split('-');
    if (year.includes('X')) return this.#manyYears(year);
    const season =
      /^2[1-4]$/.test(month) && year.length === 4 ? this.#words.seasons[Number(month) - 21] : undefined;
    if (season) return this.#words.season(season, this.period(year));
    return this.#amended(periodText(known, this.#locale, isFull));
  }

  /** @param month from 1 */
  month(month: number): string {
    return dateFormat(this.#locale, { month: 'long' }).format(timeOf(`2000-${month}`));
  }

  /** `1923~` is about 1923, `1923?` uncertain, `1923%` both. */
  #qualified(text: string, isFull = false): string {
    const { about, uncertain } = this.#words;
    const said = this.period(text.replace(/[?~%]/g, ''), isFull);
    const near = /[~%]/.test(text) ? about(said) : said;
    return /[?%]/.test(text) ? uncertain(near) : near;
  }

  #manyYears(years: string): string {
    const [first, last] = [years.replaceAll('X', '0'), years.replaceAll('X', '9')];
    if (!/^\d{3}X$/.test(years)) return this.#span(first, last);
    const digits = new Intl.NumberFormat(this.#locale, { useGrouping: false });
    return this.#words.decade(digits.format(Number(first)));
  }

  #span(first: string, last: string): string {
    const alike = first.length === last.length && ![first, last].some((end) => /X|^\d{4}-2\d$/.test(end));
    if (!alike || !this.#words.spans) return this.#join(this.period(first), this.period(last));
    const format = dateFormat(this.#locale, precisionOf(first));
    return this.#amended(format.formatRange(timeOf(first), timeOf(last)));
  }

  #join(first: string, last: string): string {
    return first + this.#words.to + last;
  }

  #amended(text: string): string {
    return this.#words.amend?.(text) ?? text;
  }
}
