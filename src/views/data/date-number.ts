import type { EdtfDate } from '../../schema/date.ts';

const dayMs = 86_400_000;
const dayMinutes = 1440;

/**
 * Returns a number by which dates are sorted like `compareDates` does: the days from 1970 to the earliest day that a date can
 * mean, with the time of day; of dates with the same earliest day, vaguer ones are up to one day less.
 */
export function dateNumber({ earliest, latest, time }: EdtfDate): number {
  const day = Date.parse(earliest) / dayMs;
  const more = Date.parse(latest) / dayMs - day;
  const [hours = 0, minutes = 0] = time?.split(':').map(Number) ?? [];
  const within = (hours * 60 + minutes) / dayMinutes - more / (more + 1);
  return Math.round((day + within) * 10_000) / 10_000;
}
