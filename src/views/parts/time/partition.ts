import type { Article } from '../../../archive/archive.ts';
import { monthOf, yearOf } from '../../../schema/date.ts';
import { once } from '../../../shared/base/once.ts';

/** The key of articles without a year. */
export const undatedKey = 'undated';

export function isMonthKey(key: string): boolean {
  return /^\d{4}-\d\d$/.test(key);
}

/** Whether a key is a year, month or day. */
export function isPeriodKey(key: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(key);
}

/**
 * Returns the id of a key’s heading. The key may also be the EDTF of a date without a year: `192X`,
 * `1919/1923`.
 */
export function anchorOf(key: string): string {
  return isPeriodKey(key) || key === undatedKey ? key : `date-${key.replaceAll(/[^\dX-]/g, '-')}`;
}

/** The articles with one key, oldest first. */
export interface Division {
  readonly key: string;
  readonly articles: readonly Article[];
}

/**
 * Groups articles by year, oldest first, once for each list; those without a year come first, under {@link
 * undatedKey}.
 */
export const byYear = once((articles: readonly Article[]): readonly Division[] =>
  divide(articles, ({ data }) => yearOf(data.date) ?? undatedKey),
);

/**
 * Groups the articles of a year by month, oldest first; those whose month is unknown come first, under the
 * year’s key.
 */
export const byMonth = once((articles: readonly Article[]): readonly Division[] =>
  divide(articles, ({ data }) => monthOf(data.date) ?? yearOf(data.date) ?? undatedKey),
);

/** Groups articles by key. The order of the articles, by time, is also that of the groups. */
function divide(articles: readonly Article[], keyOf: (article: Article) => string): Division[] {
  return [...Map.groupBy(articles, keyOf)].map(([key, members]) => ({ key, articles: members }));
}
