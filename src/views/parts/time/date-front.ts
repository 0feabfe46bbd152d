import type { Archive } from '../../../archive/archive.ts';
import { dayOf, type EdtfDate, monthOf, yearOf } from '../../../schema/date.ts';
import type { Link } from '../../base/link.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** The key of the narrowest front that a date stands on: a day, month or year; undefined for what has no year. */
export function frontKey(date: EdtfDate): string | undefined {
  return dayOf(date) ?? monthOf(date) ?? yearOf(date);
}

export function frontHref(date: EdtfDate, urls: Urls): string {
  const key = frontKey(date);
  return key ? urls.date(key) : urls.undated();
}

/** The next wider period: the month of a day, the year of a month. */
export function widerKey(key: string): string | undefined {
  return key.length > 4 ? key.slice(0, key.length - 3) : undefined;
}

/** The calendar of the archive, which stands above all dates; none where no article has a year. */
export function datesTrail(archive: Archive, urls: Urls): Link[] {
  if (archive.timeline.years.length === 0) return [];
  return [{ text: wordsOf(archive.site.language).pages.dates, href: urls.dates() }];
}

/** The fronts that lead to a period: its year, its month. */
export function periodTrail(archive: Archive, urls: Urls, key: string): Link[] {
  const wider = widerKey(key);
  if (!wider) return [];
  const text = wordsOf(archive.site.language).period(wider);
  return [...periodTrail(archive, urls, wider), { text, href: urls.date(wider) }];
}
