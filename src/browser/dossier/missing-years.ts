/** A run of years, both included. */
export type YearRun = readonly [from: number, to: number];

/** Returns the years from one to another that have no articles, as runs, oldest first. */
export function missingYears(has: ReadonlySet<number>, from: number, to: number): YearRun[] {
  const runs: [number, number][] = [];
  for (let year = from; year <= to; year += 1) {
    if (has.has(year)) continue;
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
