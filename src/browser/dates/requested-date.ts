/**
 * Returns the year, month or day in an address; undefined if there is none, or if it is not in the calendar.
 *
 * @param path `/archive/1987/03/08/`
 * @param base the base path, `/archive/`
 */
export function requestedDate(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const [, year, month = '01', day = '01'] =
    /^(\d{4})(?:\/(\d\d))?(?:\/(\d\d))?(?:\/|$)/.exec(path.slice(base.length)) ?? [];
  if (year === undefined) return undefined;
  const key = `${year}-${month}-${day}`;
  const date = new Date(`${key}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== key) return undefined;
  const parts = path
    .slice(base.length)
    .split('/')
    .filter((part) => /^\d+$/.test(part));
  return key.slice(0, [0, 4, 7, 10][parts.length]);
}
