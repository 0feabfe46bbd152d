import type { DateRun } from '../format/date-runs.ts';
import type { SortOrder } from '../query/search-state.ts';
import type { FoundLeaf, FoundSet } from './answer.ts';
import { compareText } from './compare-text.ts';
import { LargestFirst } from './largest-first.ts';
import { scoreDocuments } from './rank.ts';

/** The position of a result: its bundle, and its number there. */
export interface HitPlace {
  readonly set: number;
  readonly number: number;
}

/**
 * The maximum number of documents in an archive. A document is sorted by one number: its rank (31 bits) times
 * this maximum, plus its number among the documents of all bundles. Sorting numbers is a hundred times faster
 * than sorting objects.
 */
const maxDocuments = 2 ** 21;

/**
 * Sorts documents.
 *
 * By relevance, ties are broken by document number, the later one first. By date, less precise dates count as
 * earlier than others that start on the same day; entities have no date, and come last in the order of their
 * numbers.
 *
 * @returns an iterator-like object that yields the next ones
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

/**
 * Returns the bits of the scores by bundle and document. They sort like the scores, because no score is
 * negative.
 */
function relevanceRanks(sets: readonly FoundSet[], leaves: readonly FoundLeaf[]): Uint32Array[] {
  return sets.map(({ bundle }, set) => {
    const words = leaves
      .filter(({ negated, sequences }) => !negated && sequences)
      .flatMap(({ sequences }) => sequences![set]!.flat())
      .flatMap(({ found }) => found?.postings ?? []);
    return new Uint32Array(scoreDocuments(bundle.documents, words).buffer);
  });
}

/**
 * Returns the rank of each document's date among all dates, from 1, by bundle and document; 0 for entities.
 */
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
