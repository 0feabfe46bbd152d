/**
 * Finds the calendar day nearest to a given one, across the turn of the year; ties go to the earlier one.
 *
 * @param day `MM-DD`
 * @param days candidates as `MM-DD`
 */
export function nearestCalendarDay(day: string, days: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let minDistance = Infinity;
  for (const candidate of days) {
    const apart = Math.abs(dayOfYear(candidate) - dayOfYear(day));
    const distance = Math.min(apart, 366 - apart);
    if (distance < minDistance) [nearest, minDistance] = [candidate, distance];
  }
  return nearest;
}

/** Returns the number of a day in a leap year, from 0. */
function dayOfYear(day: string): number {
  return (Date.parse(`2000-${day}T00:00:00Z`) - Date.parse('2000-01-01T00:00:00Z')) / 86_400_000;
}
