/**
 * Returns the current day.
 *
 * @param timeZone an IANA name; defaults to the reader’s own, also if the browser does not know it
 * @returns `YYYY-MM-DD`
 */
export function today(now: Date, timeZone?: string): string {
  let format;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    return today(now);
  }
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
