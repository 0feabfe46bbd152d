import { expect, test } from 'vitest';
import { LargestFirst } from '../../../../../src/search/engine/ranking/largest-first.ts';
import { Random } from '../../../../support/random.ts';

/** Returns distinct numbers in random order. */
const shuffled = (count: number) =>
  new Random(7).sample(
    Array.from({ length: count }, (_, index) => index * 3),
    count,
  );

test.each([[[1, 19, 20, 20]], [[0, 1, 70, 1, 500]], [[64, 1]], [[1000]]])(
  'returns the largest numbers first, %j at a time',
  (counts) => {
    const numbers = shuffled(300);
    const sorted = numbers.toSorted((a, b) => b - a);
    const largest = new LargestFirst(Float64Array.from(numbers));
    let at = 0;
    for (const count of counts) {
      expect(largest.next(count)).toEqual(sorted.slice(at, at + count));
      at += count;
    }
  },
);

test('returns nothing when none are left', () => {
  const largest = new LargestFirst(Float64Array.of(5, 7));
  expect([largest.next(3), largest.next(3)]).toEqual([[7, 5], []]);
});
