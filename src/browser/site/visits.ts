/**
 * Returns the days of this visit and of the one before it.
 *
 * @param today `YYYY-MM-DD`
 * @param stored the days that were stored last, separated by a space
 */
export function visitsOn(today: string, stored: string): string[] {
  const days = stored.split(' ').filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  return days[0] === today ? days.slice(0, 2) : [today, ...days.slice(0, 1)];
}

/**
 * Returns how many articles arrived on a day or later: on that day itself they may have arrived after the visit.
 *
 * @param arrivals `2026-11-20:3 2026-11-02:12`
 */
export function newSince(arrivals: string, day: string): number {
  return arrivals
    .split(' ')
    .map((arrival) => arrival.split(':'))
    .filter(([arrived = '']) => arrived >= day)
    .reduce((sum, [, count]) => sum + Number(count ?? 0), 0);
}
