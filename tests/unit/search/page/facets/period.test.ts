import { expect, test } from 'vitest';
import { periodAt, periodName, placeOf, units } from '../../../../../src/search/page/facets/period.ts';

test('a day has a place in each scale, and the place has the period that it lies in', () => {
  const periods = units.map((unit) => periodAt(unit, placeOf(unit, '2018-02-28')));
  expect(periods).toEqual(['201X', '2018', '2018-02', '2018-02-28']);
  expect(units.map((unit) => periodAt(unit, placeOf(unit, '0099-12-31') + 1))).toEqual([
    '010X',
    '0100',
    '0100-01',
    '0100-01-01',
  ]);
});

test('a period is named as it is said', () => {
  expect(periodName('decade', '192X', 'en')).toBe('1920s');
  expect(periodName('year', '0099', 'en')).toBe('99');
  expect(periodName('month', '2018-06', 'en')).toBe('June 2018');
  expect(periodName('day', '2018-06-19', 'en-GB')).toBe('19 June 2018');
});
