import type { Archive } from '../../archive/archive.ts';
import { coverageOf } from '../parts/time/coverage.ts';

/**
 * Returns the months of which issues are lacking, for the browser: how many are missing, and how many unknown.
 *
 * @returns JSON: `{"1914-08":[26,0]}`
 */
export function gapTable(archive: Archive): string {
  const gaps = coverageOf(archive).filter(({ missing, unknown }) => missing + unknown > 0);
  const table = Object.fromEntries(gaps.map(({ key, missing, unknown }) => [key, [missing, unknown]]));
  return `${JSON.stringify(table)}\n`;
}
