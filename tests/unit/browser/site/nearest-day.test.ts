import { expect, test } from 'vitest';
import { nearestDay } from '../../../../src/browser/site/nearest-day.ts';

const days = ['1923-05-02', '2018-06-19', '2018-06-25', '2026-01-01'];

test('the day nearest to the one in the address is found', () => {
  expect(nearestDay('/2018/06/20/', days)).toBe('2018-06-19');
  expect(nearestDay('/archive/2018/06/24', days)).toBe('2018-06-25');
  expect(nearestDay('/1066/10/14/', days)).toBe('1923-05-02');
});

test('of two as near the earlier is taken', () => {
  expect(nearestDay('/2018/06/22/', days)).toBe('2018-06-19');
});

test('a year or a month asks for its middle', () => {
  expect(nearestDay('/2018/', ['2017-12-31', '2018-07-30'])).toBe('2018-07-30');
  expect(nearestDay('/2018/03/', ['2018-02-20', '2018-04-01'])).toBe('2018-04-01');
});

test('an address without a date has no nearest day, nor has an archive without days', () => {
  expect(nearestDay('/articles/gone/', days)).toBeUndefined();
  expect(nearestDay('/2018/06/20/', [])).toBeUndefined();
});
