import type { Period } from '../../../archive/archive.ts';
import { pageSize } from '../../frame/pager.ts';

/** Whether any article has a time of day. */
export function hasTimes({ articles }: Pick<Period, 'articles'>): boolean {
  return articles.some(({ data }) => data.date.precision === 'time');
}

/** Whether a day has so many articles, none with a time of day, that it has an index of headlines from A to Z. */
export function hasDayIndex(period: Pick<Period, 'key' | 'articles'>): boolean {
  return period.key.length === 10 && period.articles.length > pageSize && !hasTimes(period);
}
