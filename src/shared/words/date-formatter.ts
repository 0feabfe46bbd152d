import type { EdtfDate } from '../../schema/date.ts';
import type { DateTexts } from './date-texts.ts';
import type { DateRules, DateWords } from './date-words.ts';
import { dateFormat, periodText, precisionOf, timeOf } from './period-text.ts';

/**
 * Formats dates in one language with Intl, in the Gregorian calendar and the digits of the language. The
 * language and time zone of the machine have no influence.
 */
export class DateFormatter implements DateTexts {
  readonly #locale: string;
  readonly #words: DateWords;
  readonly #rules: DateRules;
  /** Texts of days, months and years by key, without and with the day of the week. */
  readonly #texts = [new Map<string, string>(), new Map<string, string>()] as const;

  /** @param locale a BCP 47 code */
  constructor(locale: string, words: DateWords, rules: DateRules = {}) {
    this.#locale = locale;
    this.#words = words;
    this.#rules = rules;
  }

  date({ edtf, precision, earliest, uncertain, approximate }: EdtfDate, isFull = false): string {
    if (precision === 'undated') return this.#words.undated;
    if (precision === 'time') return this.period(earliest, isFull);
    const [first = '', last] = edtf.split('/');
    const isSure = !uncertain && !approximate;
    if (last === undefined) return this.#qualified(first, isFull && isSure);
    return isSure
      ? this.#span(first, last)
      : this.#words.range(this.#qualified(first), this.#qualified(last));
  }

  /** Formats a date without qualifiers; unspecified parts (`XX`) are omitted. */
  period(key: string, isFull = false): string {
    const texts = this.#texts[isFull ? 1 : 0];
    let text = texts.get(key);
    if (text === undefined) {
      text = this.#periodText(key, isFull);
      texts.set(key, text);
    }
    return text;
  }

  #periodText(key: string, isFull: boolean): string {
    const known = key.replaceAll('-XX', '');
    const [year = '', month = ''] = known.split('-');
    if (year.includes('X')) return this.#unspecifiedYear(year);
    const season =
      /^2[1-4]$/.test(month) && year.length === 4 ? this.#words.seasons[Number(month) - 21] : undefined;
    if (season) return this.#words.season(season, this.period(year));
    return this.#amended(periodText(known, this.#locale, isFull));
  }

  month(month: number): string {
    return dateFormat(this.#locale, { month: 'long' }).format(timeOf(`2000-${month}`));
  }

  /** Formats a date with a qualifier: `1923~` is approximate, `1923?` uncertain, `1923%` both. */
  #qualified(text: string, isFull = false): string {
    const { about, uncertain } = this.#words;
    const bare = this.period(text.replace(/[?~%]/g, ''), isFull);
    const approximate = /[~%]/.test(text) ? about(bare) : bare;
    return /[?%]/.test(text) ? uncertain(approximate) : approximate;
  }

  /** Formats a decade, or a longer time as a range: `192X`, `19XX`. */
  #unspecifiedYear(years: string): string {
    const [first, last] = [years.replaceAll('X', '0'), years.replaceAll('X', '9')];
    if (!/^\d{3}X$/.test(years)) return this.#span(first, last);
    const digits = new Intl.NumberFormat(this.#locale, { useGrouping: false });
    return this.#words.decade(digits.format(Number(first)));
  }

  #span(first: string, last: string): string {
    const isSamePrecision =
      first.length === last.length && ![first, last].some((end) => /X|^\d{4}-2\d$/.test(end));
    if (!isSamePrecision || this.#rules.ownRanges)
      return this.#words.range(this.period(first), this.period(last));
    const format = dateFormat(this.#locale, precisionOf(first));
    return this.#amended(format.formatRange(timeOf(first), timeOf(last)));
  }

  #amended(text: string): string {
    return this.#rules.amend?.(text) ?? text;
  }
}
