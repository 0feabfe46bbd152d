import { expect, test } from 'vitest';
import { sharedPart, shinglesOf, withoutMarkup } from '../../../src/text/shingles.ts';
import { TextSketches } from '../../../src/text/text-sketches.ts';

/** Returns a text of numbered words, every `step`th of which is changed. */
const text = (name: string, step = Infinity) =>
  Array.from({ length: 400 }, (_, index) =>
    index % step === step - 1 ? `changed${index}` : `${name}${index}`,
  ).join(' ');

test('a text with one word in 200 changed is the only one found among a thousand others', () => {
  const sketches = new TextSketches<string>();
  for (let number = 0; number < 1000; number += 1)
    sketches.add(`other ${number}`, shinglesOf(text(`w${number}x`)));
  sketches.add('the first', shinglesOf(text('ferry')));
  const near = sketches.near(shinglesOf(text('ferry', 200)));
  expect(near.map(({ key }) => key)).toEqual(['the first']);
  expect(
    Math.abs(near[0]!.sharedPart - sharedPart(shinglesOf(text('ferry')), shinglesOf(text('ferry', 200)))),
  ).toBeLessThan(0.2);
});

test('all texts that are the same are found, the first one first, however many there are', () => {
  const sketches = new TextSketches<number>();
  const same = shinglesOf(text('ferry'));
  for (let number = 0; number < 1100; number += 1) sketches.add(number, same);
  expect(sketches.near(same).map(({ key }) => key)).toEqual(Array.from({ length: 1100 }, (_, key) => key));
});

test('texts take a few large pieces of memory, of at most 256 bytes for each of many', () => {
  const sketches = new TextSketches<number>();
  const shingles = shinglesOf('The night ferry left the harbour at six');
  for (let number = 0; number < 4096; number += 1) sketches.add(number, shingles);
  expect(sketches.bytes).toBeLessThanOrEqual(4096 * 256);
});

test('shingles ignore case, punctuation, comments and link targets', () => {
  const plain = shinglesOf('The night ferry left the harbour at six');
  const marked = 'The [night ferry](https://example.org/a "A") LEFT — the <!-- old --> harbour, at six!';
  expect(shinglesOf(withoutMarkup(marked))).toEqual(plain);
});

test('a script without spaces has a shingle for every four characters', () => {
  expect(shinglesOf('夜のフェリー').size).toBe(3);
});

test('different texts share nothing, and neither do two without shingles', () => {
  expect(sharedPart(shinglesOf(text('a')), shinglesOf(text('b')))).toBe(0);
  expect(sharedPart(new Set(), new Set())).toBe(0);
});
