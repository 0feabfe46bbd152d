import type { CitationDate } from '../../../shared/base/cited-article.ts';

/** Returns the key of a date for citations: `2018-06-19`, `2018-06` or `2018`. */
export function periodKey({ year = '', month, day }: CitationDate): string {
  const parts = [year.padStart(4, '0'), month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
