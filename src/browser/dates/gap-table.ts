import type { DateSpan } from '../../search/dates/date-span.ts';
import { readJson } from '../shared/site-files.ts';

/** How many issues of each month are missing, and how many unknown: see src/views/data/gap-table.ts. */
export type GapTable = Readonly<Record<string, readonly [missing: number, unknown: number]>>;

/** Loads the table of gaps. @throws {Error} if it can’t be loaded */
export async function loadGapTable(href: string): Promise<GapTable> {
  return (await readJson(href)) as GapTable;
}

/**
 * Returns how many issues of a span of days are missing and unknown: those of the months that it touches. The keys of the period
 * are its first and last, if they differ: `1914`, `1914-08`.
 */
export function gapWithin(table: GapTable, { first, last }: DateSpan) {
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
  const gaps = Object.entries(table).filter(([month]) => month >= from && month <= to);
  const sum = (part: 0 | 1) => gaps.reduce((total, [, gap]) => total + gap[part], 0);
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31');
  const keys = isYears ? [first.slice(0, 4), last.slice(0, 4)] : [from, to];
  return { period: [...new Set(keys)], missing: sum(0), unknown: sum(1) };
}
