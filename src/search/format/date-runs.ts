/** Consecutive documents with the same date. */
export interface DateRun {
  /** The numbers of the first one, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The first and the last day that the date can mean, `YYYY-MM-DD`. */
  readonly earliest: string;
  readonly latest: string;
}

/** The first and the last day that a date can mean. */
export type Days = Pick<DateRun, 'earliest' | 'latest'>;

const dayLength = 86_400_000;
const epoch = Date.parse('0000-01-01');

/**
 * Packs the dates of documents that are numbered by date. Each run has three numbers: the days since the
 * start of the previous run, the days that it spans, and its number of documents. A century of daily papers
 * takes 40 kB, gzipped.
 */
export function packDateRuns(dates: readonly Days[]): number[] {
  const packed: number[] = [];
  let last: Days | undefined;
  let lastDay = 0;
  for (const date of dates) {
    if (date.earliest === last?.earliest && date.latest === last.latest) {
      packed[packed.length - 1]! += 1;
      continue;
    }
    const [first, latest] = [dayNumber(date.earliest), dayNumber(date.latest)];
    packed.push(first - lastDay, latest - first, 1);
    last = date;
    lastDay = first;
  }
  return packed;
}

/** Unpacks the output of {@link packDateRuns}. */
export function unpackDateRuns(packed: readonly number[]): DateRun[] {
  const runs: DateRun[] = [];
  let day = 0;
  let number = 0;
  for (let at = 0; at < packed.length; at += 3) {
    const [since = 0, span = 0, count = 0] = packed.slice(at, at + 3);
    day += since;
    runs.push({ from: number, to: number + count, earliest: dayText(day), latest: dayText(day + span) });
    number += count;
  }
  return runs;
}

/** Whether a date is completely unknown. */
export function isUndated({ earliest, latest }: Days): boolean {
  return earliest === '0000-01-01' && latest === '9999-12-31';
}

function dayNumber(day: string): number {
  return (Date.parse(day) - epoch) / dayLength;
}

function dayText(day: number): string {
  return new Date(epoch + day * dayLength).toISOString().slice(0, 10);
}
