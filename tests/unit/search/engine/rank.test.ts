import { expect, test } from 'vitest';
import { Bits } from '../../../../src/search/engine/bits.ts';
import { ranked, weigh } from '../../../../src/search/engine/rank.ts';
import type { Postings } from '../../../../src/search/format/postings-block.ts';

/** A word's postings, from how much each document is about it; in titles where it says so. */
function word(impacts: Readonly<Record<number, number>>, named: readonly number[] = []): Postings {
  const numbers = Object.keys(impacts).map(Number);
  return {
    numbers: Uint32Array.from(numbers),
    impacts: Uint8Array.from(Object.values(impacts)),
    named: Uint8Array.from(numbers, (number) => (named.includes(number) ? 2 : 0)),
  };
}

const order = (...words: readonly Postings[]) =>
  ranked(
    Bits.of(8, [0, 1, 2, 3]),
    words.map((postings) => weigh(postings, 8)),
  ).map(({ number }) => number);

test('what is more about a word comes first; among equals the later', () => {
  expect(order(word({ 0: 20, 1: 40, 2: 20, 3: 10 }))).toEqual([1, 2, 0, 3]);
});

test('a rare word counts for more than a common one', () => {
  const common = word({ 0: 30, 1: 20, 2: 20, 3: 20, 4: 20, 5: 20, 6: 20 });
  expect(order(common, word({ 1: 20 }))[0]).toBe(1);
});

test('what is called by a word comes before what only says it', () => {
  expect(order(word({ 0: 20, 1: 60, 2: 20 }, [2]))[0]).toBe(2);
});
