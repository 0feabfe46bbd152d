import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInNumbers, packNumbers, unpackNumbers } from '../../../../src/site/keep/cell-numbers.ts';

test('numbers are read as they were written, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(300), fc.nat(2 ** 30 - 1))), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
});

test('no number is looked at after the one that was found', () => {
  const looked: number[] = [];
  const found = findInNumbers(packNumbers([5, 3, 9, 4]), (number) => {
    looked.push(number);
    return number === 9 ? 'nine' : undefined;
  });
  expect(found).toBe('nine');
  expect(looked).toEqual([5, 3, 9]);
});

test('ten thousand cells that were first read one after the other take a byte each', () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => 400_000 + index);
  expect(packNumbers(numbers).length).toBeLessThan(10_010);
});
