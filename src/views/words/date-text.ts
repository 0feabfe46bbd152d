import type { EdtfDate } from '../../schema/date.ts';
import type { SiteData } from '../../schema/site.ts';
import { directionOf } from '../base/bidi.ts';
import { dateInLanguage, timeInLanguage } from './date-in-language.ts';
import { timeInZone } from './time-in-zone.ts';
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
 * @param form with the day of the week, where it is a day; with the time of day, where it has one; else as in lists
 */
export function dateTextIn(
  date: EdtfDate,
  language: string,
  { dates, language: siteLanguage, timeZone }: SiteData,
  form?: 'full' | 'timed',
): DateText {
  const words = wordsOf(siteLanguage);
  const own = {
    text: form === 'full' ? words.fullDate(date) : words.date(date),
    dateTime: machineDate(date),
  };
  const time = form === 'timed' ? timeInZone(date, timeZone) : undefined;
  const isForeign = dates !== 'archive' && language.split('-')[0] !== words.language.split('-')[0];
  const text = isForeign ? dateInLanguage(date, language, form === 'full') : undefined;
  if (text === undefined) {
    return time ? { ...own, text: `${own.text}, ${words.time(time.time, time.offset)}` } : own;
  }
  const foreign = { ...own, lang: language, dir: directionOf(language) };
  if (!time) return { ...foreign, text };
  return { ...foreign, text: `${text}, ${timeInLanguage(time.instant, language, time.offset ?? timeZone)}` };
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
