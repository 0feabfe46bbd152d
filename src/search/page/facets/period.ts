/** The stretches of time that bars stand for. */
export const units = ['decade', 'year', 'month', 'day'] as const;
export type Unit = (typeof units)[number];

const dayLength = 86_400_000;
const pad = (number: number, length: number) => String(number).padStart(length, '0');

/** The place of the period that a day, `YYYY-MM-DD`, lies in: neighbours differ by one. */
export function placeOf(unit: Unit, day: string): number {
  const year = Number(day.slice(0, 4));
  if (unit === 'decade') return Math.floor(year / 10);
  if (unit === 'year') return year;
  if (unit === 'month') return year * 12 + Number(day.slice(5, 7)) - 1;
  return Date.parse(day) / dayLength;
}

/** A period as a query writes it: `192X`, `2018`, `2018-06`, `2018-06-19`. */
export function periodAt(unit: Unit, place: number): string {
  if (unit === 'decade') return `${pad(place, 3)}X`;
  if (unit === 'year') return pad(place, 4);
  if (unit === 'month') return `${pad(Math.floor(place / 12), 4)}-${pad((place % 12) + 1, 2)}`;
  return new Date(place * dayLength).toISOString().slice(0, 10);
}

/** A period as readers see it. @param language in which months are named */
export function periodName(unit: Unit, period: string, language: string): string {
  if (unit === 'decade') return `${period.slice(0, 3)}0s`;
  if (unit === 'year') return String(Number(period));
  const format = new Intl.DateTimeFormat(language, {
    ...(unit === 'day' && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(unit === 'month' ? `${period}-01` : period));
}
