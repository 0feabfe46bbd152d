import { expect, test } from 'vitest';
import { inFigures } from '../../../src/text/count-of.ts';

test('a number is grouped as everywhere in English', () => {
  const numbers = [0, -0, 1, 999, 1000, 19_043, 1e6, -1, -999, 0.5, 999.5, 1e-7, NaN, Infinity];
  const format = new Intl.NumberFormat('en');
  expect(numbers.map((number) => inFigures(number))).toEqual(numbers.map((number) => format.format(number)));
});
