import { dayInZone } from '../files/day-in-zone.ts';

/**
 * Reads the clock: returns today in a time zone, `YYYY-MM-DD`.
 *
 * @param timeZone an IANA name
 */
export function currentDay(timeZone: string): string {
  return dayInZone(new Date(), timeZone);
}
