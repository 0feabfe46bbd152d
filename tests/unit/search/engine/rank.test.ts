import { expect, test } from 'vitest';
import { Bits } from '../../../../src/search/engine/bits.ts';
import { ranked, weigh } from '../../../../src/search/engine/rank.ts';
import { PostingsBuilder } from '../../../../src/search/engine/postings.ts';

/** A word's postings, from how often each document has it; in names where it says so. */
function word(times: Readonly<Record<number, number>>, named: readonly number[] = []) {
  const builder = new PostingsBuilder();
  for (const [number, count] of Object.entries(times)) {
    const places = Array.from({ length: count }, (_, place) => place * 256 + 24);
    builder.add(Number(number), places, named.includes(Number(number)) ? [0] : []);
  }
  return builder.build();
}

const lengths = [100, 100, 100, 400, 100, 100, 100, 100];
const order = (...words: ReturnType<typeof word>[]) =>
  ranked(
    Bits.of(8, [0, 1, 2, 3]),
    words.map((postings) => weigh(postings, lengths)),
  ).map(({ number }) => number);

test('who says a word more often, in fewer words, comes first; among equals the later', () => {
  expect(order(word({ 0: 1, 1: 3, 2: 1, 3: 1 }))).toEqual([1, 2, 0, 3]);
});

test('a rare word counts for more than a common one', () => {
  const common = word({ 0: 2, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1 });
  expect(order(common, word({ 1: 1 }))[0]).toBe(1);
});

test('what is called by a word comes before what only says it', () => {
  expect(order(word({ 0: 1, 1: 9, 2: 1 }, [2]))[0]).toBe(2);
});
