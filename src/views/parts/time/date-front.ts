import type { Archive } from '../../../archive/archive.ts';
import { dayOf, type EdtfDate, monthOf, yearOf } from '../../../schema/date.ts';
import type { Link } from '../../../shared/base/link.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** Returns the key of the narrowest front for a date: a day, month or year; undefined if it has no year. */
export function frontKey(date: EdtfDate): string | undefined {
  return dayOf(date) ?? monthOf(date) ?? yearOf(date);
}

/** Returns the address of the narrowest front for a date. */
export function frontHref(date: EdtfDate, urls: Urls): string {
  const key = frontKey(date);
  return key ? urls.date(key) : urls.undated();
}

/** Returns the key of the next wider period: the month of a day, or the year of a month. */
export function widerKey(key: string): string | undefined {
  return key.length > 4 ? key.slice(0, key.length - 3) : undefined;
}

/** Returns the breadcrumb of the calendar, which is above all dates; empty if no article has a year. */
export function datesTrail(archive: Archive, urls: Urls): Link[] {
  if (archive.timeline.years.length === 0) return [];
  return [{ text: wordsOf(archive.site).pages.dates, href: urls.dates() }];
}

/** Returns the breadcrumbs above a period: its year and its month. */
export function periodTrail(archive: Archive, urls: Urls, key: string): Link[] {
  const wider = widerKey(key);
  if (!wider) return [];
  const text = wordsOf(archive.site).period(wider);
  return [...periodTrail(archive, urls, wider), { text, href: urls.date(wider) }];
}
