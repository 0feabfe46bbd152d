import type { Calendar } from '../../schema/calendar.ts';

/** What decides the words of a site: its language (BCP 47), and the calendar of its dates. */
export interface WordsChoice {
  readonly language: string;
  readonly calendar?: Calendar;
}
