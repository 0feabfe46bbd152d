import type { Archive } from '../../archive/archive.ts';

/**
 * Returns the days that have articles, small enough for the browser to read completely: for each month a
 * number whose lowest bit is the first day. Years and months are included if articles are dated no more
 * precisely.
 *
 * @returns JSON: `{"2018":0,"2018-06":262144}`
 */
export function dayTable({ timeline }: Archive): string {
  const table = new Map<string, number>();
  for (const { key, parts } of [...timeline.period.values()]) {
    if (key.length === 4 && parts.length === 0) table.set(key, 0);
    if (key.length === 7) {
      table.set(
        key,
        parts.reduce((bits, day) => bits + 2 ** (Number(day.key.slice(8)) - 1), 0),
      );
    }
  }
  return `${JSON.stringify(Object.fromEntries([...table].toSorted(([a], [b]) => (a < b ? -1 : 1))))}\n`;
}
