/** The first and last day of a date in a query, `YYYY-MM-DD`. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/** The first and last day of a span that is open at its beginning or its end. */
export const [firstDay, lastDay] = ['0000-01-01', '9999-12-31'];

/** Parses `2018`, `2018-06`, `2018-06-19` or `192X`; undefined if it is not a valid date. */
export function writtenSpan(text: string): DateSpan | undefined {
  const decade = /^(\d{3})[Xx]$/.exec(text);
  if (decade) return { first: `${decade[1]}0-01-01`, last: `${decade[1]}9-12-31` };
  const parts = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(text);
  if (!parts) return undefined;
  const [, year = '', month, day] = parts;
  const two = (part: string | number) => String(part).padStart(2, '0');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const days = daysIn(Number(year), Number(month));
  if (day === undefined)
    return { first: `${year}-${two(month)}-01`, last: `${year}-${two(month)}-${two(days)}` };
  if (Number(day) < 1 || Number(day) > days) return undefined;
  const whole = `${year}-${two(month)}-${two(day)}`;
  return { first: whole, last: whole };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
