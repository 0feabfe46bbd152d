type Options = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Returns a formatter for the Gregorian calendar. It is cached, because creating one takes far longer than
 * using it.
 */
export function dateFormat(locale: string, options: Options): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options).flat().join(' ')}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

/**
 * Formats a day, month or year: "19 June 2018", "June 2018", "2018".
 *
 * @param key `2018-06-19`, `2018-06` or `2018`, or `06-19` for a day without a year
 * @param locale a BCP 47 code
 * @param isFull whether to include the day of the week
 */
export function periodText(key: string, locale: string, isFull = false): string {
  // 2000 is a leap year, which has a 29 February.
  if (key.length === 5)
    return dateFormat(locale, { day: 'numeric', month: 'long' }).format(timeOf(`2000-${key}`));
  return dateFormat(locale, precisionOf(key, isFull)).format(timeOf(key));
}

/** Returns the parts to show for a key. Years before 100 need their era to be recognizable as years. */
export function precisionOf(key: string, isFull = false): Options {
  return {
    ...(isFull && key.length === 10 && { weekday: 'long' }),
    ...(key.length === 10 && { day: 'numeric' }),
    ...(key.length >= 7 && { month: 'long' }),
    year: 'numeric',
    ...(key < '0100' && { era: 'short' }),
  };
}

/** Returns the start of a day, month or year in UTC. */
export function timeOf(key: string): Date {
  const [year = '0', month = '01', day = '01'] = key.split('-');
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date;
}
