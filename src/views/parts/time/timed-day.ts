import type { Article, Period } from '../../../archive/archive.ts';
import { once } from '../../../shared/base/once.ts';
import { pageSize } from '../../frame/pager.ts';

/** Whether any article has a time of day. */
export function hasTimes({ articles }: Pick<Period, 'articles'>): boolean {
  return isTimed(articles);
}

const isTimed = once((articles: readonly Article[]): boolean =>
  articles.some(({ data }) => data.date.precision === 'time'),
);

/**
 * Whether a day has an A–Z index of headlines: it needs more than one page, and no article has a time of day.
 */
export function hasDayIndex(period: Pick<Period, 'key' | 'articles'>): boolean {
  return period.key.length === 10 && period.articles.length > pageSize && !hasTimes(period);
}
