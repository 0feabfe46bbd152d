import type { Article } from '../../archive/archive.ts';
import type { EdtfDate } from '../../schema/date.ts';
import { machineDate } from '../words/date-text.ts';
import { firstInstant, laterInstant } from '../base/instant.ts';
import { once } from '../base/once.ts';

/** Returns the date on which an article was last published, updated or corrected. */
export const lastChanged = once((article: Article): EdtfDate | undefined =>
  latest([article.data.date, article.data.updated, ...article.data.corrections.map(({ date }) => date)]),
);

/**
 * Returns the newest change of some articles in the format of sitemaps: `2018-06-19`, `2018-06` or `2018`.
 *
 * @returns undefined if no article has a certain date
 */
export const lastmodOf = once((articles: readonly Article[]): string | undefined => {
  const dates = articles.map((article) => lastChanged(article)).filter((date) => date && machineDate(date));
  const date = latest(dates);
  return date && machineDate(date)?.slice(0, 10);
});

function latest(dates: readonly (EdtfDate | undefined)[]): EdtfDate | undefined {
  let newest: { readonly date: EdtfDate; readonly instant: string } | undefined;
  for (const date of dates) {
    const instant = date && firstInstant(date);
    if (!date || !instant) continue;
    if (!newest || laterInstant(newest.instant, instant) !== newest.instant) newest = { date, instant };
  }
  return newest?.date;
}
