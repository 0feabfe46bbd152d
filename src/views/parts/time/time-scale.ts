import type { Article } from '../../../archive/archive.ts';
import { dayOf, type EdtfDate, monthOf, yearOf } from '../../../schema/date.ts';
import { timeIndex, timeUnits, type TimeUnit } from '../../../shared/base/time-key.ts';

const maxBars = 80;

/**
 * Groups articles by time: those of each day, month, … by its index (see time-key.ts), and apart from them those that are
 * not dated precisely enough. By default, the unit is the finest that needs at most 80 bars and for which every
 * article with a known year is dated precisely enough.
 *
 * @param articles oldest first
 */
export function divideByTime(articles: readonly Article[], unit: TimeUnit = unitFor(articles)) {
  const groups = Map.groupBy(articles, ({ data }) => indexOf(unit, data.date));
  const outside = groups.get(undefined) ?? [];
  groups.delete(undefined);
  return { unit, groups: groups as ReadonlyMap<number, readonly Article[]>, outside };
}

/** Returns the index of the day, month, … of a date; undefined if the date is vaguer. */
function indexOf(unit: TimeUnit, date: EdtfDate): number | undefined {
  return isWithin[unit](date) ? timeIndex(unit, date.earliest) : undefined;
}

const sameUpTo = (date: EdtfDate, digits: number) =>
  date.precision !== 'undated' && date.earliest.slice(0, digits) === date.latest.slice(0, digits);

const isWithin: Readonly<Record<TimeUnit, (date: EdtfDate) => boolean>> = {
  day: (date) => dayOf(date) !== undefined,
  month: (date) => monthOf(date) !== undefined,
  year: (date) => yearOf(date) !== undefined,
  decade: (date) => sameUpTo(date, 3),
  century: (date) => sameUpTo(date, 2),
};

function unitFor(articles: readonly Article[]): TimeUnit {
  const dates = articles.map(({ data }) => data.date);
  const coarsest = (['year', 'decade'] as const).find((unit) => dates.some(isWithin[unit]));
  if (!coarsest) return 'century';
  const dated = dates.filter(isWithin[coarsest]);
  return timeUnits.find((unit) => fits(unit, dated)) ?? 'century';
}

function fits(unit: TimeUnit, dates: readonly EdtfDate[]): boolean {
  let from = Infinity;
  let to = -Infinity;
  for (const date of dates) {
    const index = indexOf(unit, date);
    if (index === undefined) return false;
    from = Math.min(from, index);
    to = Math.max(to, index);
  }
  return to - from < maxBars;
}
