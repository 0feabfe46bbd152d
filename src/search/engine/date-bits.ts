import { isUndated } from '../format/date-runs.ts';
import { Bits } from './bits.ts';
import type { Tables } from './tables.ts';

/**
 * The articles whose date can mean a day of a range; an undated one never does.
 *
 * @param from the first day, `YYYY-MM-DD`; undefined where the range is open
 * @param to the last day
 */
export function dateBits(tables: Tables, from: string | undefined, to: string | undefined): Bits {
  const numbers: number[] = [];
  for (const run of tables.dates()) {
    const isIn = (from === undefined || run.latest >= from) && (to === undefined || run.earliest <= to);
    if (!isIn || isUndated(run)) continue;
    for (let number = run.from; number < run.to; number += 1) numbers.push(number);
  }
  return Bits.of(tables.size, numbers);
}
