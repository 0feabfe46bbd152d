import { expect, test } from 'vitest';
import { comparedText, textLikeness } from '../../../../src/authority/duplicates/text-likeness.ts';

// Everything here is fiction.
const words = (count: number, stem: string) =>
  Array.from({ length: count }, (_, at) => `${stem}${at}`).join(' ');
const like = (one: string, other: string) => textLikeness(comparedText(one), comparedText(other));

test('only equal texts are wholly alike; white space and the targets of links do not count', () => {
  expect(like('The  [ferry](a.md)\nsank.', 'The [ferry](b.md) sank.')).toBe(1);
  expect(like(`${words(200, 'boat')} sank.`, `${words(200, 'boat')} sank!`)).toBe(0.99);
});

test('two short texts are compared sign by sign', () => {
  expect(like('The ferry sank.', 'The ferry sang.')).toBeCloseTo(14 / 15);
});

test('a short text and a long one are compared by their words in a row', () => {
  expect(like('The ferry sank off the quay.', words(100, 'boat'))).toBe(0);
  expect(like(words(100, 'boat'), 'The ferry sank off the quay.')).toBe(0);
});

test('a long text that repeats itself is not compared sign by sign', () => {
  const repeated = 'The ferry sank. '.repeat(200);
  expect(like(repeated, 'A lamp was lit. '.repeat(200))).toBe(0);
});
