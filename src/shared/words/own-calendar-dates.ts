import type { OwnCalendar } from '../../schema/site.ts';
import type { EdtfDate } from '../../schema/date.ts';
import type { DateTexts } from './date-texts.ts';
import { beginnings, beside, inBothCalendars, ownPeriod, ownSpan } from './own-calendar.ts';
import { timeOf } from './period-text.ts';

/** A span of at most so many days is told by its months, a longer one by its years. */
const maxDaysInMonths = 200;
const dayMs = 86_400_000;

/**
 * Writes dates in a calendar beside the Gregorian one: exact days have it first, all others have the Gregorian text first and what
 * that spans after it.
 */
export class OwnCalendarDates implements DateTexts {
  readonly #gregorian: DateTexts;
  readonly #calendar: OwnCalendar;
  readonly #locale: string;

  /** @param locale a BCP 47 code */
  constructor(gregorian: DateTexts, calendar: OwnCalendar, locale: string) {
    this.#gregorian = gregorian;
    this.#calendar = calendar;
    this.#locale = locale;
  }

  date(date: EdtfDate, isFull = false): string {
    const { edtf, precision, earliest, latest } = date;
    if (precision === 'time' || edtf === earliest) return this.period(earliest, isFull);
    const text = this.#gregorian.date(date, isFull);
    if (precision === 'undated' || earliest < beginnings[this.#calendar]) return text;
    const own = this.#span(earliest, latest, edtf);
    // Two exact days are in this calendar first, as each would be alone.
    return edtf === `${earliest}/${latest}`
      ? beside(own, text, this.#locale)
      : beside(text, own, this.#locale);
  }

  period(key: string, isFull = false): string {
    // The day of the week stands once.
    const isOwn = key.length === 10 && key >= beginnings[this.#calendar];
    const text = this.#gregorian.period(key, isFull && !isOwn);
    if (!/X$/.test(key)) return inBothCalendars(key, text, this.#calendar, this.#locale, isFull);
    const [first, last] = [`${key.replaceAll('X', '0')}-01-01`, `${key.replaceAll('X', '9')}-12-31`];
    return first < beginnings[this.#calendar]
      ? text
      : beside(text, ownSpan(timeOf(first), timeOf(last), false, this.#calendar, this.#locale), this.#locale);
  }

  month(month: number): string {
    return this.#gregorian.month(month);
  }

  /** Returns what lies between two days: days where these are what is written, otherwise months or years. */
  #span(earliest: string, latest: string, edtf: string): string {
    const day = (key: string) => ownPeriod(key, this.#calendar, this.#locale)!;
    if (earliest === latest) return day(earliest);
    if (edtf.replaceAll(/[?~%]/g, '') === `${earliest}/${latest}`) return `${day(earliest)} – ${day(latest)}`;
    const [first, last] = [timeOf(earliest), timeOf(latest)];
    // Where a season begins depends on the place.
    const isMonths = !/-2[1-4]$/.test(edtf) && last.getTime() - first.getTime() <= maxDaysInMonths * dayMs;
    return ownSpan(first, last, isMonths, this.#calendar, this.#locale);
  }
}
