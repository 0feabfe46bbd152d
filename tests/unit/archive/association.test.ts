import { describe, expect, test } from 'vitest';
import { association } from '../../../src/archive/association.ts';

describe('the association of two names', () => {
  // Calculated by hand from [both, one, other, all]: twice the sum of observed × ln(observed / expected) over
  // the four cells.
  // [8, 10, 12, 100]: 8 ln(8/1.2) + 2 ln(2/8.8) + 4 ln(4/10.8) + 86 ln(86/79.2) = 15.177 − 2.963 − 3.973 +
  // 7.084.
  // [1, 1, 1, 4]: 1 ln(1/0.25) + 3 ln(3/2.25) = 1.386 + 0.863.
  // [30, 100, 600, 1000], less than the 60 expected: 30 ln 0.5 + 70 ln 1.75 + 570 ln(570/540) + 330
  // ln(330/360)
  // = −20.794 + 39.173 + 30.818 − 28.714.
  test.each([
    [[8, 10, 12, 100], 30.65],
    [[1, 1, 1, 4], 4.5],
    [[30, 100, 600, 1000], -40.97],
  ] as const)('of %j is %f', ([both, one, other, all], expected) => {
    expect(association(both, one, other, all)).toBeCloseTo(expected, 1);
  });

  test('is zero for pairs that appear as often as expected, and without other articles', () => {
    expect(association(5, 10, 50, 100)).toBe(0);
    expect(association(1, 1, 1, 1)).toBe(0);
    expect(association(3, 3, 7, 7)).toBe(0);
  });

  test('is symmetric', () => {
    for (const [both, one, other, all] of [
      [1, 2, 3, 4],
      [8, 10, 12, 100],
      [0, 5, 6, 20],
    ] as const) {
      expect(association(both, one, other, all)).toBeCloseTo(association(both, other, one, all), 9);
    }
  });

  test('ranks rare but constant pairs above names that are everywhere', () => {
    const always = association(6, 20, 6, 1000);
    const everywhere = association(14, 20, 650, 1000);
    const onceInAll = association(1, 20, 1, 1000);
    expect(always).toBeGreaterThan(onceInAll);
    expect(onceInAll).toBeGreaterThan(everywhere);
  });
});
