import { expect, test } from 'vitest';
import { scoreDocuments } from '../../../../../src/search/engine/ranking/rank.ts';
import type { Postings } from '../../../../../src/search/format/postings-block.ts';

/**
 * Returns the postings of a word from its impact in each document, and the documents that have it in the
 * title; its block in each, the first by default, and the form that it has there.
 */
function word(
  impacts: Readonly<Record<number, number>>,
  named: readonly number[] = [],
  blocks: Readonly<Record<number, number>> = {},
  forms: Readonly<Record<number, number>> = {},
): Postings {
  const numbers = Object.keys(impacts).map(Number);
  return {
    numbers: Uint32Array.from(numbers),
    impacts: Uint8Array.from(Object.values(impacts)),
    named: Uint8Array.from(numbers, (number) => (named.includes(number) ? 2 : 0)),
    blocks: Uint8Array.from(numbers, (number) => 1 << (blocks[number] ?? 0)),
    forms: {
      forms: ['run', 'running'],
      mixes: [[0], [2]],
      mixOf: numbers.map((number) => forms[number] ?? 0),
    },
  };
}

const scores = (...words: readonly Postings[]) => [
  ...scoreDocuments(
    8,
    words.map((postings) => ({ postings })),
  ),
];

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

test('a document with the words in the title scores higher than one with as many occurrences in the text', () => {
  const [, second, third] = scores(word({ 0: 20, 1: 30, 2: 30 }, [2]));
  expect(third).toBeGreaterThan(second!);
});

test('a document with all of the words scores higher than one with more of a single word', () => {
  const [first, second] = scores(word({ 0: 60, 1: 30 }), word({ 1: 32, 2: 32 }));
  expect(second).toBeGreaterThan(first!);
});

test('two words in one block count more than two in different blocks', () => {
  const [first, second] = scores(word({ 0: 30, 1: 30 }), word({ 0: 30, 1: 30 }, [], { 0: 3, 1: 0 }));
  expect(second).toBeGreaterThan(first!);
});

test('the form as typed counts more than others of its stem', () => {
  const postings = word({ 0: 30, 1: 30 }, [], {}, { 1: 1 });
  const [first, second] = scoreDocuments(8, [{ postings, typed: 'running' }]);
  expect(second).toBeGreaterThan(first!);
});

test('an article that lists a name counts as if it had its words', () => {
  const words = [{ postings: word({ 0: 30, 1: 30, 2: 30 }) }, { postings: word({ 0: 20 }) }];
  const [, second, third] = scoreDocuments(8, words, [{ listing: [2], words: [1] }]);
  expect(third).toBeGreaterThan(second!);
});
