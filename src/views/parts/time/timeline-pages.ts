import type { Archive, Article, Period } from '../../../archive/archive.ts';
import { yearOf } from '../../../schema/date.ts';
import type { Urls } from '../../base/urls.ts';

/** A year or month with fewer articles than this is a row of the page above it, with all its articles. */
export const pageFrom = 6;

/** Whether a year or month has a page of the timeline: once it has, more articles never take it away. */
export function hasTimeline({ key, articles }: Period): boolean {
  return key.length < 10 && articles.length >= pageFrom;
}

/** A period's page of the timeline; where it has none, the front that lists its articles. */
export function timelineHref(urls: Urls, period: Period): string {
  return hasTimeline(period) ? urls.timeline(period.key) : urls.date(period.key);
}

/** Where a bar leads: to the timeline of its period, or of the first year in a decade or century. */
export function periodHref(archive: Archive, urls: Urls, key: string, first: Article): string {
  const period =
    archive.timeline.period.get(key) ?? archive.timeline.period.get(yearOf(first.data.date) ?? '');
  return period ? timelineHref(urls, period) : urls.undated();
}
