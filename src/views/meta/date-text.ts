import type { EdtfDate } from '../../schema/date.ts';
import type { SiteData } from '../../schema/site.ts';
import { directionOf } from '../../shared/base/bidi.ts';
import { dateInLanguage, timeInLanguage } from '../../shared/words/date-in-language.ts';
import { timeInZone } from './time-in-zone.ts';
import { punctuationOf } from '../../shared/base/punctuation.ts';
import type { DateText } from '../../shared/base/link.ts';
import type { Words } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** Returns a date for readers and for `<time datetime>`. */
export function dateText(date: EdtfDate, words: Words): DateText {
  return { text: words.date(date), dateTime: machineDate(date) };
}

/**
 * Returns a date for the page of an article: in the article’s language if the archive wants that and
 * `dateWords` has it, otherwise in the language of the interface.
 *
 * @param language the language of the article
 * @param form `full` adds the day of the week, `timed` the time of day; by default, neither
 */
export function dateTextIn(
  date: EdtfDate,
  language: string,
  { dates, language: siteLanguage, calendar, timeZone }: SiteData,
  form?: 'full' | 'timed',
): DateText {
  const words = wordsOf({ language: siteLanguage, calendar });
  const own = {
    text: form === 'full' ? words.fullDate(date) : words.date(date),
    dateTime: machineDate(date),
  };
  const time = form === 'timed' ? timeInZone(date, timeZone) : undefined;
  const isForeign = dates !== 'archive' && language.split('-')[0] !== words.language.split('-')[0];
  const text = isForeign ? dateInLanguage(date, { language, calendar }, form === 'full') : undefined;
  if (text === undefined) {
    return time ? { ...own, text: words.facts([own.text, words.time(time.time, time.offset)]) } : own;
  }
  const foreign = { ...own, lang: language, dir: directionOf(language) };
  if (!time) return { ...foreign, text };
  return {
    ...foreign,
    text: `${text}${punctuationOf(language).comma}${timeInLanguage(time.instant, language, time.offset ?? timeZone)}`,
  };
}

/**
 * Returns a date as text alone. No page has a `<time datetime>` but that of an article, for its own date: Zotero takes
 * the first one of a page for the date of whatever the page is about.
 */
export function textOnly({ text, lang, dir }: DateText): DateText {
  return { text, lang, dir };
}

/**
 * Returns a date in ISO 8601, as in HTML: `2018`, `2018-06`, `2018-06-19`, or a time with its offset.
 *
 * @returns undefined for dates that it cannot express: uncertain or approximate ones, decades, ranges
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
