import { expect, test } from 'vitest';
import type { FoundSet } from '../../../../../src/search/engine/answer.ts';
import { Bits } from '../../../../../src/search/engine/bits.ts';
import type { Bundle } from '../../../../../src/search/engine/open-index.ts';
import { orderHits } from '../../../../../src/search/engine/ranking/order-hits.ts';
import type { DateRun } from '../../../../../src/search/format/date-runs.ts';

const run = (from: number, to: number, earliest: string, latest = earliest): DateRun => ({
  from,
  to,
  earliest,
  latest,
});

/** Returns a bundle whose documents have dates in runs; those after the last run are entities. */
function setOf(documents: number, dates: readonly DateRun[], found: readonly number[]): FoundSet {
  const bundle = { documents, tables: { dates: () => dates } } as unknown as Bundle;
  return { bundle, bits: Bits.of(documents, found) };
}

// 0 and 1 are from 1990, 2 from one day in it, 3 from 1991; 4 and 5 are entities.
const english = setOf(
  6,
  [run(0, 2, '1990-01-01', '1990-12-31'), run(2, 3, '1990-01-01'), run(3, 4, '1991-05-02')],
  [0, 1, 2, 3, 4, 5],
);
// 0 lies between the dates of the other bundle.
const french = setOf(2, [run(0, 1, '1990-06-01')], [0, 1]);

const numbers = (sets: readonly FoundSet[], order: 'newest' | 'oldest' | 'relevance', count = 10) =>
  orderHits(
    { sets, exact: sets, leaves: [], names: [], dates: [] },
    order,
  )(count).map(({ set, number }) => `${set}:${number}`);

test('sorts the newest first across bundles, less precise dates later, and entities last in their order', () => {
  expect(numbers([english, french], 'newest')).toEqual([
    '0:3',
    '1:0',
    '0:2',
    '0:1',
    '0:0',
    '0:4',
    '0:5',
    '1:1',
  ]);
});

test('sorts the oldest first, less precise dates before others of the day, and entities last in their order', () => {
  expect(numbers([english, french], 'oldest')).toEqual([
    '0:0',
    '0:1',
    '0:2',
    '1:0',
    '0:3',
    '0:4',
    '0:5',
    '1:1',
  ]);
});

test('returns only the results, a few at a time and none twice', () => {
  const sets = [setOf(6, [run(0, 4, '1990-01-01')], [1, 3, 5])];
  const next = orderHits({ sets, exact: sets, leaves: [], names: [], dates: [] }, 'oldest');
  expect(next(2).map(({ number }) => number)).toEqual([1, 3]);
  expect(next(2).map(({ number }) => number)).toEqual([5]);
  expect(next(2)).toEqual([]);
});

test('puts the later document first if relevance is equal', () => {
  expect(numbers([setOf(3, [], [0, 2])], 'relevance')).toEqual(['0:2', '0:0']);
});

test('of three results in a row by relevance, at least one has everything, as long as there are any', () => {
  const sets = [setOf(20, [run(0, 20, '1990-01-01')], [1, 2, 11, 12, 13, 14, 15, 16, 17])];
  const exact = [{ ...sets[0]!, bits: Bits.of(20, [1, 2]) }];
  const next = orderHits({ sets, exact, leaves: [], names: [], dates: [] }, 'relevance');
  // All scores are equal, so that the later documents are first.
  expect(next(2).map(({ number }) => number)).toEqual([17, 16]);
  expect(next(20).map(({ number }) => number)).toEqual([2, 15, 14, 1, 13, 12, 11]);
});

test('sorts an archive of millions without confusing its documents', () => {
  const documents = 6_000_000;
  const found = [5, 4_999_999, 5_999_999];
  const sets = [setOf(documents, [run(0, documents, '1990-01-01')], found)];
  const next = orderHits({ sets, exact: sets, leaves: [], names: [], dates: [] }, 'relevance');
  expect(next(3).map(({ number }) => number)).toEqual(found.toReversed());
});
