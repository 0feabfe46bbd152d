import type { DateRun } from '../format/date-runs.ts';
import type { SortOrder } from '../query/search-state.ts';
import type { FoundLeaf, FoundSet } from './answer.ts';
import { compareText } from './compare-text.ts';
import { LargestFirst } from './largest-first.ts';
import { scoreDocuments } from './rank.ts';

/** The place of a result: its bundle, and its number there. */
export interface HitPlace {
  readonly set: number;
  readonly number: number;
}

/**
 * How many documents an archive can have. Each gets one number to sort by: its rank, of 31 bits, times this, plus its
 * count among the documents of all bundles. Numbers are sorted a hundred times faster than objects.
 */
const maxDocuments = 2 ** 21;

/**
 * Puts documents in an order.
 *
 * By relevance, ties are broken by number: the later comes first. By date, of those of one day the vaguer counts as the
 * earlier; names have no date, and come last, in their order.
 *
 * @returns gives out the next ones
 */
export function orderHits(
  sets: readonly FoundSet[],
  leaves: readonly FoundLeaf[],
  sort: SortOrder,
): (count: number) => HitPlace[] {
  const ranks = sort === 'relevance' ? relevanceRanks(sets, leaves) : dateRanks(sets, sort);
  const isAscending = (rank: number) => sort === 'oldest' || (sort === 'newest' && rank === 0);
  const starts = startsOf(sets);
  const keys = new Float64Array(sets.reduce((sum, { bits }) => sum + bits.count(), 0));
  let at = 0;
  sets.forEach(({ bits }, set) => {
    for (const number of bits.numbers()) {
      const rank = ranks[set]![number]!;
      const place = starts[set]! + number;
      keys[at++] = rank * maxDocuments + (isAscending(rank) ? maxDocuments - 1 - place : place);
    }
  });
  const largest = new LargestFirst(keys);
  return (count) =>
    largest.next(count).map((key) => {
      const rank = Math.floor(key / maxDocuments);
      const rest = key - rank * maxDocuments;
      const place = isAscending(rank) ? maxDocuments - 1 - rest : rest;
      const set = starts.findLastIndex((start) => start <= place);
      return { set, number: place - starts[set]! };
    });
}

function startsOf(sets: readonly FoundSet[]): number[] {
  let start = 0;
  return sets.map(({ bundle }) => (start += bundle.documents) - bundle.documents);
}

/** By bundle and document: the bits of its score, which are in the order of the scores, since none is below zero. */
function relevanceRanks(sets: readonly FoundSet[], leaves: readonly FoundLeaf[]): Uint32Array[] {
  return sets.map(({ bundle }, set) => {
    const words = leaves
      .filter(({ negated, rows }) => !negated && rows)
      .flatMap(({ rows }) => rows![set]!.flat())
      .flatMap(({ found }) => found?.postings ?? []);
    return new Uint32Array(scoreDocuments(bundle.documents, words).buffer);
  });
}

/** By bundle and document: the place of its date among all dates, from 1; of a name 0. */
function dateRanks(sets: readonly FoundSet[], order: Exclude<SortOrder, 'relevance'>): Uint32Array[] {
  const runs = sets.map(({ bundle }) => bundle.tables.dates());
  const keyOf = ({ earliest, latest }: DateRun) =>
    `${earliest} ${99999999 - Number(latest.replaceAll('-', ''))}`;
  const dates = [...new Set(runs.flat().map(keyOf))].toSorted(compareText);
  const places = new Map(
    dates.map((date, index) => [date, order === 'newest' ? index + 1 : dates.length - index]),
  );
  return sets.map(({ bundle }, set) => {
    const ranks = new Uint32Array(bundle.documents);
    for (const run of runs[set]!) ranks.fill(places.get(keyOf(run))!, run.from, run.to);
    return ranks;
  });
}
