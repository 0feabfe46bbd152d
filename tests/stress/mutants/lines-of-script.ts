import type { Profiler } from 'node:inspector';
import type { SourceMap } from 'node:module';

/** Where a script stands for a line of its source. */
export interface Place {
  /** In UTF-16 units from the beginning of the script. */
  readonly offset: number;
  /** Of the source, counted from 1. */
  readonly line: number;
}

/**
 * Returns the places of all words and signs of a script, in their order.
 *
 * @param map leads to the source; without one, the script is its own source
 */
export function placesIn(script: string, map?: SourceMap): Place[] {
  const places: Place[] = [];
  let start = 0;
  for (const [at, text] of script.split('\n').entries()) {
    if (text.startsWith('//# source')) break;
    for (const { index } of text.matchAll(/\w+|[^\w\s]/g)) {
      const entry = map?.findEntry(at, index);
      const line = map ? entry && 'originalLine' in entry && entry.originalLine + 1 : at + 1;
      if (line) places.push({ offset: start + index, line });
    }
    start += text.length + 1;
  }
  return places;
}

/**
 * Returns the lines of a source that were executed within functions, by what V8 counted.
 *
 * @param functions of a script, each with its ranges, of which the first is the whole function
 */
export function executedLines(
  functions: readonly Profiler.FunctionCoverage[],
  places: readonly Place[],
): Set<number> {
  const lines = new Set<number>();
  const first = places[0]?.offset ?? 0;
  // The innermost range says how often a place was executed: it begins last and, of those, ends first.
  const ranges = functions
    .filter((one) => !isModule(one, first))
    .flatMap((one) => one.ranges)
    .toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const open: Profiler.CoverageRange[] = [];
  let next = 0;
  for (const { offset, line } of places) {
    for (; next < ranges.length && ranges[next]!.startOffset <= offset; next += 1) open.push(ranges[next]!);
    while (open.length > 0 && open.at(-1)!.endOffset <= offset) open.pop();
    if ((open.at(-1)?.count ?? 0) > 0) lines.add(line);
  }
  return lines;
}

/** Whether a function is a module as a whole, or what Vitest puts around it, which has no source. */
function isModule({ functionName, ranges }: Profiler.FunctionCoverage, first: number): boolean {
  const { startOffset } = ranges[0]!;
  return startOffset < first || (startOffset === 0 && functionName === '');
}
