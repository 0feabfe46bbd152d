import type { Archive } from '../../archive/archive.ts';
import { type Overview, makeOverview } from '../frame/frame.ts';
import { type CalendarDay, calendarDays } from './on-this-day.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The page of all calendar days with articles, by month. */
export interface CalendarView extends Overview {
  readonly months: readonly CalendarMonth[];
  /** The title of the archive, and its time zone, which determines what "today" is. */
  readonly archive: string;
  readonly timeZone: string;
}

interface CalendarMonth {
  readonly heading: string;
  readonly days: readonly CalendarDay[];
  /** The numbers of all its days, with the 29 of February. */
  readonly figures: readonly string[];
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Builds the page of all calendar days with articles. */
export function calendarView(archive: Archive, urls: Urls): CalendarView {
  const words = wordsOf(archive.site);
  const days = calendarDays(archive, urls);
  const summary = words.sentenceCase(words.calendarDays(days.length));
  return {
    ...makeOverview(archive, urls, urls.calendar(), words.pages.calendar, summary),
    archive: archive.site.title,
    timeZone: archive.site.timeZone,
    months: [...Map.groupBy(days, ({ day }) => Number(day.slice(0, 2)))].map(([month, members]) => ({
      heading: words.month(month),
      days: members,
      figures: Array.from({ length: daysInMonth[month - 1]! }, (_, index) => words.number(index + 1)),
    })),
  };
}
