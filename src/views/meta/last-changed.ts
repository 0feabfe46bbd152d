import type { Archive, Article } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import { type EdtfDate, parseDate } from '../../schema/date.ts';
import { machineDate } from './date-text.ts';
import { basis } from '../../shared/base/fact.ts';
import { firstInstant, laterInstant } from './instant.ts';
import { once } from '../../shared/base/once.ts';

/**
 * Returns the date on which an article was last published, updated or corrected.
 *
 * @param published when it was first published in this archive; otherwise its own date stands for that
 */
export function lastChanged({ data }: Article, published: EdtfDate = data.date): EdtfDate | undefined {
  return latest([published, data.updated, ...data.corrections.map(({ date }) => date)]);
}

/** When each article last changed in this archive: the date of an old article says nothing about that. */
const changes = basis('when articles changed', (archive) => {
  const arrivals = new Map(archive.arrivals);
  return new Map(
    archive.articles.flatMap(({ id, data }) => {
      const arrival = arrivals.get(id);
      const dates = [data.updated, ...data.corrections.map(({ date }) => date)];
      const known = arrival === undefined ? dates : [parseDate(arrival), ...dates];
      const day = dayText(latest(known.filter((date) => date && machineDate(date))));
      return day === undefined ? [] : [[id, day] as const];
    }),
  );
});

/**
 * Returns when some articles last changed in this archive, in the format of sitemaps: `2018-06-19`, `2018-06` or `2018`.
 *
 * @returns undefined if it is known of none
 */
export function lastmodOf(archive: Archive, articles: readonly Article[]): string | undefined {
  const known = changes(archive);
  let newest: string | undefined;
  for (const { id } of articles) {
    const day = known.get(id);
    if (day !== undefined && (newest === undefined || compareText(day, newest) > 0)) newest = day;
  }
  return newest;
}

/** Returns the date of the newest change of some articles, in the same format: their own dates count, too. */
export const newestDate = once((articles: readonly Article[]): string | undefined =>
  dayText(
    latest(articles.map((article) => lastChanged(article)).filter((date) => date && machineDate(date))),
  ),
);

function dayText(date: EdtfDate | undefined): string | undefined {
  return date && machineDate(date)?.slice(0, 10);
}

function latest(dates: readonly (EdtfDate | undefined)[]): EdtfDate | undefined {
  let newest: { readonly date: EdtfDate; readonly instant: string } | undefined;
  for (const date of dates) {
    const instant = date && firstInstant(date);
    if (!date || !instant) continue;
    if (!newest || laterInstant(newest.instant, instant) !== newest.instant) newest = { date, instant };
  }
  return newest?.date;
}
