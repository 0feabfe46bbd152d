import type { ChosenDates, DateRow } from './date-rows.ts';
import type { MovedEnds } from './date-row.ts';

/** Bars that a reader has picked in a row of dates. */
interface PickedBars {
  /** The index of the row, whose last is the most detailed. */
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly moved: MovedEnds;
}

/**
 * Returns the dates that picking some bars chooses, in query syntax. Moving one handle changes only that end of the range, so that
 * an open range also includes later articles.
 */
export function pickedDates(
  rows: readonly DateRow[],
  chosen: ChosenDates,
  { row, first, last, moved }: PickedBars,
): ChosenDates {
  const { bars } = rows[row]!;
  const ends = (begin: number, end: number): ChosenDates => ({
    from: endOf(rows, row, begin, 'first'),
    to: endOf(rows, row, end, 'last'),
  });
  if (moved === 'from') return { ...chosen, from: ends(first, last).from };
  if (moved === 'to') return { ...chosen, to: ends(first, last).to };
  const before = bars.flatMap((bar, place) => (bar.chosen ? [place] : []));
  const isSame = before.length > 0 && before[0] === first && before.at(-1) === last;
  const isAll = first === 0 && last === bars.length - 1;
  if (!isAll && !isSame) return { from: bars[first]!.period, to: bars[last]!.period };
  return ends(0, bars.length - 1);
}

/**
 * Returns an end of the selection in a row. At the row's own end, it is that of the row above; in the first
 * row, it is open.
 */
function endOf(
  rows: readonly DateRow[],
  row: number,
  place: number,
  side: 'first' | 'last',
): string | undefined {
  const { bars } = rows[row]!;
  if (place !== (side === 'first' ? 0 : bars.length - 1)) return bars[place]!.period;
  if (row === 0) return undefined;
  const above = rows[row - 1]!.bars;
  const isChosen = (bar: { readonly chosen: boolean }) => bar.chosen;
  return endOf(
    rows,
    row - 1,
    side === 'first' ? above.findIndex(isChosen) : above.findLastIndex(isChosen),
    side,
  );
}
