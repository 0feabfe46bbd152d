import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTexts } from '../../../../../src/views/parts/print/align-texts.ts';

const words = (text: string) => text.split(' ');
const common = (a: string, b: string) => {
  const [first, second] = [words(a), words(b)];
  return alignTexts(first, second).map(([one, other]) => {
    expect(first[one]).toBe(second[other]);
    return first[one];
  });
};

test.each([
  ['the old ferry sailed', 'the old ferry sailed', 'the old ferry sailed'],
  ['the old ferry sailed', 'the 0ld ferry failed', 'the ferry'],
  ['the ferry sailed at noon', 'headline the ferry then sailed at noon', 'the ferry sailed at noon'],
  ['a b a b a', 'b a b a c', 'b a b a'],
  ['one two', 'three four', ''],
  ['', 'one', ''],
])('of %j and %j, the same is %j', (first, second, same) => {
  expect(common(first, second).join(' ')).toBe(same);
});

test('pairs are of the same words, and rise in both texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const pairs = alignTexts(first, second);
      for (const [index, [one, other]] of pairs.entries()) {
        expect(first[one]).toBe(second[other]);
        if (index > 0) expect(pairs[index - 1]![0] < one && pairs[index - 1]![1] < other).toBe(true);
      }
    }),
  );
});

test('texts of many words that have none in common take no table of all their pairs', () => {
  const many = (mark: string) => Array.from({ length: 20_000 }, (_, index) => `${mark}${index % 3}`);
  expect(alignTexts(many('a'), many('b'))).toEqual([]);
});
