import { type DateRun, isUndated } from '../../../search/format/date-runs.ts';
import { writtenSpan } from '../../../search/dates/date-span.ts';
import { timeIndex, timeKey, type TimeUnit } from '../../../shared/base/time-key.ts';

/** The units of rows of bars, coarsest first. */
const dateUnits = ['decade', 'year', 'month', 'day'] as const satisfies readonly TimeUnit[];
export type DateUnit = (typeof dateUnits)[number];

/** The results of one bundle: the dates of its articles, and the number of results in each run. */
export interface DatedResults {
  readonly runs: readonly DateRun[];
  readonly counts: readonly number[];
}

/** A row of bars, one for each period from the first to the last. */
export interface DateRow {
  readonly unit: DateUnit;
  readonly bars: readonly DateBar[];
  /** The number of results that may lie in the row, but are not dated precisely enough for one of its bars. */
  readonly outside: number;
}

export interface DateBar {
  /** The period in query syntax. */
  readonly period: string;
  /** The number of results whose date lies in the period, whatever it can mean. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The selected dates in query syntax; an undefined end is open. */
export interface ChosenDates {
  readonly from?: string;
  readonly to?: string;
}

/** The maximum number of bars in the first row, and in rows of a selected period. */
const maxBars = 120;
const mostWithin = 62;
const fewest = 4;

/**
 * Returns the rows of bars to select dates from: the whole archive in the finest periods for which there is
 * room, and below it the selection in finer periods. The periods of the first row do not depend on results or
 * selection, so that it does not change.
 */
export function dateRows(results: readonly DatedResults[], chosen: ChosenDates): DateRow[] {
  const all = extentRuns(results);
  if (all.length === 0) return [];
  const first = all.map(({ earliest }) => earliest).reduce((a, b) => (b < a ? b : a));
  const last = all.map(({ latest }) => latest).reduce((a, b) => (b > a ? b : a));
  const lengthIn = (unit: DateUnit, from: string, to: string) =>
    timeIndex(unit, to) - timeIndex(unit, from) + 1;
  // Years, if there are several but not too many; for one or two years, months are more useful.
  let at = Math.max(
    0,
    dateUnits.findLastIndex((unit) => lengthIn(unit, first, last) <= maxBars),
  );
  while (at > 1 && lengthIn(dateUnits[at - 1]!, first, last) >= fewest) at -= 1;
  const from = writtenSpan(chosen.from ?? '')?.first;
  const to = writtenSpan(chosen.to ?? '')?.last;
  const rowOf = (unit: DateUnit, start: string, end: string): DateRow => {
    const { bars, ...row } = countBars(results, unit, start, end);
    return {
      ...row,
      unit,
      bars: bars.map(({ period, count }) => {
        const { first: begins, last: ends } = writtenSpan(period)!;
        const isIn = (from === undefined || ends >= from) && (to === undefined || begins <= to);
        return { period, count, chosen: isIn && (from !== undefined || to !== undefined) };
      }),
    };
  };
  const rows = [rowOf(dateUnits[at]!, first, last)];
  for (let finer = at + 1; finer < dateUnits.length; finer += 1) {
    const picked = rows.at(-1)!.bars.filter((bar) => bar.chosen);
    if (picked.length === 0) break;
    const start = writtenSpan(picked[0]!.period)!.first;
    const end = writtenSpan(picked.at(-1)!.period)!.last;
    if (lengthIn(dateUnits[finer]!, start, end) > mostWithin) break;
    rows.push(rowOf(dateUnits[finer]!, start, end));
  }
  return rows.filter(({ bars }) => bars.length > 1);
}

/** Returns the runs over which the bars extend: those of a year, unless most articles are dated less precisely. */
function extentRuns(results: readonly DatedResults[]): DateRun[] {
  const all = results.flatMap(({ runs }) => runs.filter((run) => !isUndated(run)));
  const ofYear = all.filter(({ earliest, latest }) => earliest.slice(0, 4) === latest.slice(0, 4));
  const countOf = (runs: readonly DateRun[]) => runs.reduce((sum, { from, to }) => sum + to - from, 0);
  return countOf(ofYear) * 2 < countOf(all) ? all : ofYear;
}

function countBars(
  results: readonly DatedResults[],
  unit: DateUnit,
  start: string,
  end: string,
): { bars: { period: string; count: number }[]; outside: number } {
  const first = timeIndex(unit, start);
  const last = timeIndex(unit, end);
  const counts = new Array<number>(last - first + 1).fill(0);
  let outside = 0;
  for (const { runs, counts: found } of results) {
    runs.forEach((run, index) => {
      if (isUndated(run)) return;
      const from = timeIndex(unit, run.earliest);
      const to = timeIndex(unit, run.latest);
      if (to < first || from > last) return;
      // One article is one result, even if its date can mean ten years.
      const count = found[index] ?? 0;
      if (from === to) counts[from - first]! += count;
      else outside += count;
    });
  }
  return { bars: counts.map((count, index) => ({ period: timeKey(unit, first + index), count })), outside };
}

/** Counts documents per run. @param numbers the numbers of the documents, ascending */
export function countRuns(runs: readonly DateRun[], numbers: readonly number[]): number[] {
  const counts = runs.map(() => 0);
  let at = 0;
  for (const number of numbers) {
    while (at < runs.length && number >= runs[at]!.to) at += 1;
    if (at === runs.length) break;
    counts[at]! += 1;
  }
  return counts;
}
