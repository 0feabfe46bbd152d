import { fold } from '../words/fold.ts';
import type { DateSpan } from './date-span.ts';

/** The calendars, besides the Gregorian one, that are used with some languages (CLDR, from Intl). */
export const otherCalendars = ['persian', 'islamic-umalqura'] as const;
export type OtherCalendar = (typeof otherCalendars)[number];
/** By the language alone. */
export const calendarsOf: Readonly<Record<string, OtherCalendar>> = {
  fa: 'persian',
  ps: 'persian',
  ar: 'islamic-umalqura',
};

/** The numbers of months by their folded names. */
interface NamesOfMonths {
  readonly months: ReadonlyMap<string, number>;
  /** Those of other calendars. */
  readonly others: ReadonlyMap<OtherCalendar, ReadonlyMap<string, number>>;
}

/**
 * Returns the names of months in some languages: in full and short, alone and beside a day.
 *
 * @param languages BCP 47 codes
 */
export function monthNames(languages: readonly string[]): NamesOfMonths {
  const months = new Map<string, number>();
  const others = new Map<OtherCalendar, Map<string, number>>();
  for (const language of languages) {
    addNames(months, language, 'gregory');
    const calendar = calendarsOf[language.toLowerCase().split('-')[0]!];
    if (!calendar) continue;
    const own = others.get(calendar) ?? new Map<string, number>();
    others.set(calendar, own);
    addNames(own, language, calendar);
  }
  return { months, others };
}

const dayMs = 86_400_000;

function addNames(names: Map<string, number>, language: string, calendar: string): void {
  const numbers = numberFormat(calendar);
  const styles = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' as const },
  ]);
  const formats = styles.map(
    (style) => new Intl.DateTimeFormat(language, { ...style, calendar, timeZone: 'UTC' }),
  );
  // One day in each fortnight of a year is in every month of any calendar.
  for (let time = Date.UTC(2001, 0, 5); time < Date.UTC(2002, 0, 20); time += 14 * dayMs) {
    const month = Number(numbers.formatToParts(time).find(({ type }) => type === 'month')?.value);
    for (const format of formats) {
      const name = fold(format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '');
      if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
}

function numberFormat(calendar: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-u-nu-latn', {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    calendar,
    timeZone: 'UTC',
  });
}

/** Returns the days of a month of another calendar, or one day of it; undefined if there is none. */
export function toGregorian(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day?: number,
): DateSpan | undefined {
  const format = numberFormat(calendar);
  // The Islamic year is shorter; both begin at most a year after this.
  const start = calendar === 'persian' ? year + 621 : Math.floor(year * 0.970224 + 621);
  const days: string[] = [];
  for (let time = Date.UTC(start, 0, 1), count = 0; count < 900; time += dayMs, count += 1) {
    const parts = new Map(
      format.formatToParts(time).map(({ type, value }) => [type as string, Number.parseInt(value, 10)]),
    );
    const isIn = parts.get('year') === year && parts.get('month') === month;
    if (isIn && (day === undefined || parts.get('day') === day))
      days.push(new Date(time).toISOString().slice(0, 10));
    else if (days.length > 0) break;
  }
  return days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : undefined;
}
