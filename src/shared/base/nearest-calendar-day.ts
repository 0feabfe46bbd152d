/** A calendar day, and how many days it is from another: negative before it. */
export interface NearestDay {
  readonly day: string;
  readonly days: number;
}

/**
 * Finds the calendar day nearest to a given one, across the turn of the year; ties go to the earlier one.
 *
 * @param day `MM-DD`
 * @param days candidates as `MM-DD`
 */
export function nearestCalendarDay(day: string, days: readonly string[]): NearestDay | undefined {
  let nearest: NearestDay | undefined;
  for (const candidate of days) {
    const apart = dayOfYear(candidate) - dayOfYear(day);
    const distance = apart > 183 ? apart - 366 : apart < -183 ? apart + 366 : apart;
    if (!nearest || Math.abs(distance) < Math.abs(nearest.days)) nearest = { day: candidate, days: distance };
  }
  return nearest;
}

/** Returns the number of a day in a leap year, from 0. */
function dayOfYear(day: string): number {
  return (Date.parse(`2000-${day}T00:00:00Z`) - Date.parse('2000-01-01T00:00:00Z')) / 86_400_000;
}
