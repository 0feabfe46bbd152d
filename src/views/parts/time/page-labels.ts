import type { Archive, Article } from '../../../archive/archive.ts';
import { dayOf } from '../../../schema/date.ts';
import { once } from '../../../shared/base/once.ts';
import { pageOf } from '../../frame/pager.ts';
import { timeInZone } from '../../meta/time-in-zone.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/**
 * Returns a function that labels a page of a list, given its number, by the day of its first article, or by
 * the time if the previous page begins with the same day.
 *
 * @param listed all articles of the list, in its order
 * @returns undefined for a page whose beginning is unknown, or equal to that of the previous page
 */
export function pageLabels(
  archive: Archive,
  listed: readonly Article[],
): (number: number) => string | undefined {
  const words = wordsOf(archive.site);
  const beginning = (number: number) => {
    const date = pageOf(listed, number)[0]?.data.date;
    const day = date && dayOf(date);
    const time = date && timeInZone(date, archive.site.timeZone);
    return { day, time: time && words.time(time.time, time.offset) };
  };
  return (number) => {
    const { day, time } = beginning(number);
    const before = number > 1 ? beginning(number - 1) : undefined;
    const isSameDay = isOfOneDay(listed) || (day !== undefined && before?.day === day);
    if (!isSameDay) return day && words.calendarDay(day.slice(5));
    return time === before?.time ? undefined : time;
  };
}

const isOfOneDay = once(
  (listed: readonly Article[]): boolean => new Set(listed.map(({ data }) => dayOf(data.date))).size === 1,
);
