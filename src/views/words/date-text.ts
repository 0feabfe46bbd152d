import type { EdtfDate } from '../../schema/date.ts';
import type { SiteData } from '../../schema/site.ts';
import { directionOf } from '../base/bidi.ts';
import { dateInLanguage } from './date-in-language.ts';
import type { DateText } from '../base/link.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words-of.ts';

/** A date for readers, and for `<time datetime>`. */
export function dateText(date: EdtfDate, words: Words): DateText {
  return { text: words.date(date), dateTime: machineDate(date) };
}

/**
 * A date on the page of an article: in the article's own language where the archive wants that and there are words
 * for it, else in the interface's.
 *
 * @param language the article's
 * @param full with the day of the week, where it is a day
 */
export function dateTextIn(
  date: EdtfDate,
  language: string,
  { dates, language: siteLanguage }: SiteData,
  full = false,
): DateText {
  const words = wordsOf(siteLanguage);
  const own = { text: full ? words.fullDate(date) : words.date(date), dateTime: machineDate(date) };
  if (dates === 'archive' || language.split('-')[0] === words.language.split('-')[0]) return own;
  const text = dateInLanguage(date, language, full);
  return text === undefined ? own : { ...own, text, lang: language, dir: directionOf(language) };
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
