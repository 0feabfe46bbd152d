import type { EdtfDate } from '../../../schema/date.ts';
import type { DateTexts } from '../date-texts.ts';

/** Returns the English words that have a date in them. */
export function datedWords(dates: DateTexts) {
  /** Formats a key of the timeline; "Undated" for the key `undated`. */
  const period = (key: string, isFull = false): string =>
    /^\d/.test(key) ? dates.period(key, isFull) : 'Undated';
  return {
    date: (date: EdtfDate) => dates.date(date),
    fullDate: (date: EdtfDate) => dates.date(date, true),
    period: (key: string) => period(key),
    /** The same, with the day of the week: "Tuesday, 19 June 2018" */
    fullPeriod: (key: string) => period(key, true),
    vaguePeriod: (key: string) => `${period(key)}, ${key.length === 4 ? 'month' : 'day'} unknown`,
    /** @param day `MM-DD`; "19 June" */
    calendarDay: (day: string) => dates.period(day),
    /** @param month from 1 */
    month: (month: number) => dates.month(month),
    term: (from?: EdtfDate, to?: EdtfDate) =>
      from && to
        ? `${dates.date(from)} to ${dates.date(to)}`
        : from
          ? `since ${dates.date(from)}`
          : to
            ? `until ${dates.date(to)}`
            : '',

    goneSince: (day: EdtfDate) => `not available since ${dates.date(day)}`,
    webCopy: (day: EdtfDate | undefined) => (day ? `copy of ${dates.date(day)}` : 'copy in a web archive'),
    mostMentionedIn: (key: string) => `Most mentioned ${key.length === 10 ? 'on' : 'in'} ${period(key)}`,
  };
}
