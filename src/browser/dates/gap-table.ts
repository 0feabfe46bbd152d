import { readJson } from '../shared/site-files.ts';

/** How many issues of each month are missing, and how many unknown: see src/views/data/gap-table.ts. */
export type GapTable = Readonly<Record<string, readonly [missing: number, unknown: number]>>;

/** Loads the table of gaps. @throws {Error} if it can’t be loaded */
export async function loadGapTable(href: string): Promise<GapTable> {
  return (await readJson(href)) as GapTable;
}

/**
 * Returns how many issues of a year or month are missing and unknown; for a day, those of its month.
 *
 * @param key `1914`, `1914-08` or `1914-08-03`
 */
export function gapIn(table: GapTable, key: string): { period: string; missing: number; unknown: number } {
  const period = key.slice(0, 7);
  const gaps = Object.entries(table).filter(([month]) => month.startsWith(period));
  const sum = (part: 0 | 1) => gaps.reduce((total, [, gap]) => total + gap[part], 0);
  return { period, missing: sum(0), unknown: sum(1) };
}
