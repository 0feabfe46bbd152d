/**
 * Finds the day nearest to one that a path asks for.
 *
 * @param path `/archive/2018/06/20/`; a year or a month means its middle
 * @param days `YYYY-MM-DD` each
 * @returns undefined where the path asks for no date, or there are no days; the earlier of two as near
 */
export function nearestDay(path: string, days: readonly string[]): string | undefined {
  const [, year, month, day] = /\/(\d{4})(?:\/(\d\d))?(?:\/(\d\d))?(?:\/|$)/.exec(path) ?? [];
  if (year === undefined) return undefined;
  const asked = Date.UTC(Number(year), Number(month ?? 7) - 1, Number(day ?? (month ? 15 : 2)));
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of days) {
    const distance = Math.abs(Date.parse(candidate) - asked);
    if (distance < least || (distance === least && candidate < nearest!))
      [nearest, least] = [candidate, distance];
  }
  return nearest;
}
