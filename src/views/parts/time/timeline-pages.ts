import type { Archive, Article, Period } from '../../../archive/archive.ts';
import { yearOf } from '../../../schema/date.ts';
import type { Urls } from '../../../shared/base/urls.ts';

/** A year or month with fewer articles has no page; the timeline lists its articles on the page above. */
export const minArticlesForPage = 6;

/** Whether a period has a page of the timeline. Once true, it stays true as the archive grows. */
export function hasTimeline({ key, articles }: Period): boolean {
  return key.length < 10 && articles.length >= minArticlesForPage;
}

/** Returns the address of a period’s page of the timeline, or of its date front if it has none. */
export function timelineHref(urls: Urls, period: Period): string {
  return hasTimeline(period) ? urls.timeline(period.key) : urls.date(period.key);
}

/**
 * Returns the target of a bar: the timeline of its period, or of the first year with articles in a decade or
 * century.
 */
export function periodHref(archive: Archive, urls: Urls, key: string, first: Article): string {
  const period =
    archive.timeline.period.get(key) ?? archive.timeline.period.get(yearOf(first.data.date) ?? '');
  return period ? timelineHref(urls, period) : urls.undated();
}
