import type { Article } from '../../../archive/archive.ts';
import { monthOf, yearOf } from '../../../schema/date.ts';
import { once } from '../../base/once.ts';

/** What stands for the years of articles that have none. */
export const undatedKey = 'undated';

export function isMonthKey(key: string): boolean {
  return /^\d{4}-\d\d$/.test(key);
}

/** Whether a key is that of a year, month or day. */
export function isPeriodKey(key: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(key);
}

/** The id of the heading of a key's articles: also of a key that is a date without a year, `192X` or `1919/1923`. */
export function anchorOf(key: string): string {
  return isPeriodKey(key) || key === undatedKey ? key : `date-${key.replaceAll(/[^\dX-]/g, '-')}`;
}

/** Articles under one key; `articles` are oldest first. */
export interface Division {
  readonly key: string;
  readonly articles: readonly Article[];
}

/** Articles by year, oldest first; those without a year come first, under {@link undatedKey}. Found once for each list. */
export const byYear = once((articles: readonly Article[]): readonly Division[] =>
  divide(articles, ({ data }) => yearOf(data.date) ?? undatedKey),
);

/** The articles of a year by month, oldest first; those whose month is unknown come first, under the year's key. */
export const byMonth = once((articles: readonly Article[]): readonly Division[] =>
  divide(articles, ({ data }) => monthOf(data.date) ?? yearOf(data.date) ?? undatedKey),
);

/** In the order in which the keys first come: by time, because the articles are. */
function divide(articles: readonly Article[], keyOf: (article: Article) => string): Division[] {
  return [...Map.groupBy(articles, keyOf)].map(([key, members]) => ({ key, articles: members }));
}
