import { expect, test } from 'vitest';
import { scoreDocuments } from '../../../../src/search/engine/rank.ts';
import type { Postings } from '../../../../src/search/format/postings-block.ts';

/**
 * Returns the postings of a word from its impact in each document, and the documents that have it in the
 * title.
 */
function word(impacts: Readonly<Record<number, number>>, named: readonly number[] = []): Postings {
  const numbers = Object.keys(impacts).map(Number);
  return {
    numbers: Uint32Array.from(numbers),
    impacts: Uint8Array.from(Object.values(impacts)),
    named: Uint8Array.from(numbers, (number) => (named.includes(number) ? 2 : 0)),
  };
}

const scores = (...words: readonly Postings[]) => [...scoreDocuments(8, words)];

test('a document scores higher the more it is about a word, and zero without the word', () => {
  const [first, second, third, fourth, fifth] = scores(word({ 0: 20, 1: 40, 2: 20, 3: 10 }));
  expect(second).toBeGreaterThan(first!);
  expect(third).toBe(first);
  expect(fourth).toBeLessThan(third!);
  expect(fifth).toBe(0);
});

test('a rare word counts more than a common one', () => {
  const common = word({ 0: 30, 1: 20, 2: 20, 3: 20, 4: 20, 5: 20, 6: 20 });
  const [first, second] = scores(common, word({ 1: 20 }));
  expect(second).toBeGreaterThan(first!);
});

test('a document with a word in the title scores higher than one with more occurrences in the text', () => {
  const [, second, third] = scores(word({ 0: 20, 1: 60, 2: 20 }, [2]));
  expect(third).toBeGreaterThan(second!);
});

test('a document with all of the words scores higher than one with more of a single word', () => {
  const [first, second] = scores(word({ 0: 60, 1: 30 }), word({ 1: 20, 2: 20 }));
  expect(second).toBeGreaterThan(first!);
});
