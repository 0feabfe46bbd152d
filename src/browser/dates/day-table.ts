import { readJson } from '../shared/site-files.ts';

/** The days that have articles: see src/views/data/day-table.ts. */
export type DayTable = Readonly<Record<string, number>>;

/** Loads the table of days. @throws {Error} if it can’t be loaded */
export async function loadDayTable(href: string): Promise<DayTable> {
  return (await readJson(href)) as DayTable;
}

/** Returns the years that have articles, oldest first. */
export function yearsOf(table: DayTable): string[] {
  return [...new Set(Object.keys(table).map((key) => key.slice(0, 4)))].toSorted();
}

/** Whether a year, month or day has articles and therefore a front. */
export function hasFront(table: DayTable, key: string): boolean {
  if (key.length === 4) return yearsOf(table).includes(key);
  const bits = table[key.slice(0, 7)];
  return bits !== undefined && (key.length === 7 || hasDay(bits, Number(key.slice(8))));
}

/**
 * Returns the days with articles nearest to a year, month or day without: the last before it and the first
 * after it.
 *
 * @returns dates as `YYYY-MM-DD`, oldest first; empty if no day has articles
 */
export function nearestDays(table: DayTable, key: string): string[] {
  let before: string | undefined;
  let after: string | undefined;
  for (const [month, bits] of Object.entries(table)) {
    for (let day = 1; day <= 31; day += 1) {
      if (month.length < 7 || !hasDay(bits, day)) continue;
      const candidate = `${month}-${`${day}`.padStart(2, '0')}`;
      if (candidate < key) before = !before || candidate > before ? candidate : before;
      else after = !after || candidate < after ? candidate : after;
    }
  }
  return [before, after].filter((day) => day !== undefined);
}

function hasDay(bits: number, day: number): boolean {
  return Math.floor(bits / 2 ** (day - 1)) % 2 === 1;
}
