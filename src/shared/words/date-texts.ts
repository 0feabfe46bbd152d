import type { EdtfDate } from '../../schema/date.ts';

/** Writes dates in one language, in the calendar of an archive. */
export interface DateTexts {
  /** Formats a date. @param isFull whether to include the day of the week */
  date(date: EdtfDate, isFull?: boolean): string;
  /** Formats a key: `2018-06-19`, `2018-06`, `2018`, `2001-22`, `192X`, `19XX`, or `06-19` for a day without a year. */
  period(key: string, isFull?: boolean): string;
  /** Returns the name of a month of the Gregorian calendar. @param month from 1 */
  month(month: number): string;
}
