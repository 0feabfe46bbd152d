import type { EdtfDate } from '../../schema/date.ts';

/** The time of day that a date writes. */
export interface TimeOfDay {
  readonly instant: Date;
  /** `HH:MM` */
  readonly time: string;
  /** Its own offset from UTC, `Z` or `±HH:MM`, where the archive's time would put it on another day; else left out. */
  readonly offset?: string;
}

/**
 * Puts the time that a date writes into the archive's time zone.
 *
 * @param timeZone an IANA name
 * @returns undefined where the date has no time
 */
export function timeInZone(date: EdtfDate, timeZone: string): TimeOfDay | undefined {
  const { precision, earliest, time, offset = 'Z' } = date;
  if (precision !== 'time' || time === undefined) return undefined;
  const instant = new Date(`${earliest}T${time}:00${offset}`);
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  return day === earliest ? { instant, time: `${parts.hour}:${parts.minute}` } : { instant, time, offset };
}
