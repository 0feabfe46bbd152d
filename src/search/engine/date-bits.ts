import { isUndated } from '../format/date-runs.ts';
import { Bits } from './bits.ts';
import type { Tables } from './tables.ts';

/**
 * Returns the articles whose date may lie in a range; undated articles never do.
 *
 * @param from the first day, `YYYY-MM-DD`; undefined for an open range
 * @param to the last day; undefined for an open range
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
