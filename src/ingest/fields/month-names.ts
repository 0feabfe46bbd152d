/**
 * The languages whose names of months and weekdays are read: those in which an archive writes its dates, with the
 * other names that Arabic has for its months, and some that cost no more.
 */
const locales =
  'en de fr es ar ar-SY ar-MA ar-DZ fa he ja zh it pt nl sv da nb fi pl cs ru uk tr id ko ca hu ro el hr sk sl'.split(
    ' ',
  );

interface MonthNames {
  /** Month from 1 by its name; 0 where two languages mean different months by it. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

let names: MonthNames | undefined;

/** The number of a month by its name in any of the languages, from 1; undefined where none has it, or two differ. */
export function monthNumber(name: string): number | undefined {
  const { months } = (names ??= collectNames());
  // Hebrew writes "in June" as one word.
  const number = months.get(plain(name)) ?? months.get(plain(name).replace(/^ב/, ''));
  return number === 0 ? undefined : number;
}

/** Whether a word names a day of the week in any of the languages. */
export function isWeekday(name: string): boolean {
  return (names ??= collectNames()).weekdays.has(plain(name));
}

function collectNames(): MonthNames {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const locale of locales) {
    for (const width of ['long', 'short'] as const) {
      const calendar = { calendar: 'gregory', timeZone: 'UTC' } as const;
      // Many languages write a month in another form beside a day.
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
