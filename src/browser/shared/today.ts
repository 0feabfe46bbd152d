/**
 * What day it is.
 *
 * @param timeZone an IANA name; the reader's own where it is left out or unknown to the browser
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
