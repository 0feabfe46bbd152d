import type { EdtfDate } from '../schema/date.ts';
import type { DateText } from './link.ts';
import type { Words } from './words.ts';

/** A date for readers, and for `<time datetime>`. */
export function dateText(date: EdtfDate, words: Words): DateText {
  return { text: words.date(date), dateTime: machineDate(date) };
}

/**
 * A date as HTML and ISO 8601 write it: `2018`, `2018-06`, `2018-06-19`, or a time with its offset.
 *
 * @returns undefined where that would claim more than is known: an uncertain or approximate date, a decade, a span
 */
export function machineDate(date: EdtfDate): string | undefined {
  if (date.uncertain || date.approximate || date.earliest < '0001') return undefined;
  switch (date.precision) {
    case 'time':
      return date.edtf;
    case 'day':
      return date.earliest;
    case 'month':
      return date.earliest.slice(0, 7);
    case 'year':
      return date.edtf.includes('/') ? undefined : date.earliest.slice(0, 4);
    default:
      return undefined;
  }
}
