// This module does not import the date library, which pages must not load: browser code uses these units,
// too.

/** From the finest to the coarsest. */
export const timeUnits = ['day', 'month', 'year', 'decade', 'century'] as const;
export type TimeUnit = (typeof timeUnits)[number];

const millisecondsOfDay = 86_400_000;
const pad = (number: number, length: number) => `${number}`.padStart(length, '0');

/**
 * Returns the position of a day, month, … in the calendar.
 *
 * @param key a key of the unit or a finer one: `2018-06-19`, `2018-06`, `2018`, `201X`, `20XX`
 */
export function timeIndex(unit: TimeUnit, key: string): number {
  const year = Number(key.slice(0, 4));
  switch (unit) {
    case 'day':
      return Date.parse(`${key}T00:00:00Z`) / millisecondsOfDay;
    case 'month':
      return year * 12 + Number(key.slice(5, 7)) - 1;
    case 'year':
      return year;
    case 'decade':
      return Number(key.slice(0, 3));
    case 'century':
      return Number(key.slice(0, 2));
  }
}

/** Returns the key of a day, month, … from its position. */
export function timeKey(unit: TimeUnit, index: number): string {
  switch (unit) {
    case 'day':
      return new Date(index * millisecondsOfDay).toISOString().slice(0, 10);
    case 'month':
      return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
    case 'year':
      return pad(index, 4);
    case 'decade':
      return `${pad(index, 3)}X`;
    case 'century':
      return `${pad(index, 2)}XX`;
  }
}
