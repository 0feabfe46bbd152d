/**
 * The languages whose names of months and weekdays are recognized: common languages of archives, the other
 * names that Arabic has for its months, and a few that add no cost.
 */
const locales =
  'en de fr es ar ar-SY ar-MA ar-DZ fa he ja zh it pt nl sv da nb fi pl cs ru uk tr id ko ca hu ro el hr sk sl'.split(
    ' ',
  );

let names: ReturnType<typeof collectNames> | undefined;

/**
 * Returns the number of a month, from 1, by its name in any of the languages; undefined if unknown or
 * ambiguous.
 */
export function monthNumber(name: string): number | undefined {
  const { months } = (names ??= collectNames());
  // Hebrew writes "in June" as one word.
  const number = months.get(plain(name)) ?? months.get(plain(name).replace(/^ב/, ''));
  return number === 0 ? undefined : number;
}

/** Returns whether a word is a day of the week in any of the languages. */
export function isWeekday(name: string): boolean {
  return (names ??= collectNames()).weekdays.has(plain(name));
}

function collectNames() {
  /** From 1, by name; 0 if two languages use the same name for different months. */
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const locale of locales) {
    for (const width of ['long', 'short'] as const) {
      const calendar = { calendar: 'gregory', timeZone: 'UTC' } as const;
      // In many languages the name of a month changes next to a day.
      const formats = [
        new Intl.DateTimeFormat(locale, { ...calendar, month: width }),
        new Intl.DateTimeFormat(locale, { ...calendar, month: width, day: 'numeric', year: 'numeric' }),
      ];
      for (let month = 1; month <= 12; month += 1) {
        for (const format of formats) {
          const parts = format.formatToParts(Date.UTC(2018, month - 1, 19));
          const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!/\p{L}/u.test(name) || /\d/.test(name)) continue;
          months.set(name, months.has(name) && months.get(name) !== month ? 0 : month);
        }
      }
      const weekday = new Intl.DateTimeFormat(locale, { ...calendar, weekday: width });
      for (let day = 1; day <= 7; day += 1) weekdays.add(plain(weekday.format(Date.UTC(2018, 0, day))));
    }
  }
  return { months, weekdays };
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '');
}
