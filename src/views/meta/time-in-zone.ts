import type { EdtfDate } from '../../schema/date.ts';

/**
 * Converts the time of a date to the archive’s time zone, `HH:MM`; it keeps its own UTC offset, `Z` or `±HH:MM`, if that zone
 * would move it to another day.
 *
 * @param timeZone an IANA name
 * @returns undefined if the date has no time
 */
export function timeInZone(date: EdtfDate, timeZone: string) {
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
