const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Returns the day of a moment in a time zone, `YYYY-MM-DD`.
 *
 * @param timeZone an IANA name
 */
export function dayInZone(time: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${parts.get('year')!.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/**
 * Reads the clock: returns today in a time zone, `YYYY-MM-DD`.
 *
 * @param timeZone an IANA name
 */
export function currentDay(timeZone: string): string {
  return dayInZone(new Date(), timeZone);
}
