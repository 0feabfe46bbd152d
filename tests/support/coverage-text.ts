import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The part of Istanbul's `json-summary` that is used here. */
type Summary = Readonly<
  Record<string, { readonly lines: { readonly total: number; readonly covered: number } }>
>;

const src = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * Returns which share of the lines of `src` the unit tests ran, in total and by folder: "coverage: 91 % of
 * lines (archive 98, …)".
 *
 * @param folder the folder of `coverage-summary.json`
 */
export function coverageText(folder: string): string {
  let summary: Summary;
  try {
    summary = JSON.parse(readFileSync(join(folder, 'coverage-summary.json'), 'utf8')) as Summary;
  } catch {
    return 'coverage: not measured';
  }
  const wings = new Map<string, { total: number; covered: number }>();
  for (const [file, { lines }] of Object.entries(summary)) {
    const [wing = '', ...rest] = relative(src, file).split(sep);
    if (file === 'total' || rest.length === 0 || wing === '..') continue;
    const sum = wings.get(wing) ?? { total: 0, covered: 0 };
    wings.set(wing, { total: sum.total + lines.total, covered: sum.covered + lines.covered });
  }
  const all = [...wings.values()];
  const total = all.reduce((sum, wing) => sum + wing.total, 0);
  const covered = all.reduce((sum, wing) => sum + wing.covered, 0);
  const parts = [...wings]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([wing, lines]) => `${wing} ${percent(lines.covered, lines.total)}`);
  return `coverage of the unit tests: ${percent(covered, total)} % of lines (${parts.join(', ')})`;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 100);
}
