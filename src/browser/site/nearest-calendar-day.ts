/**
 * Finds the day of the calendar nearest to one, round the turn of the year; the earlier of two as near.
 *
 * @param day `MM-DD`
 * @param days `MM-DD` each
 */
export function nearestCalendarDay(day: string, days: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of days) {
    const apart = Math.abs(dayOfYear(candidate) - dayOfYear(day));
    const distance = Math.min(apart, 366 - apart);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** From 0, in a leap year. */
function dayOfYear(day: string): number {
  return (Date.parse(`2000-${day}T00:00:00Z`) - Date.parse('2000-01-01T00:00:00Z')) / 86_400_000;
}
