import { expect, test } from 'vitest';
import { nearestCalendarDay } from '../../../../src/browser/site/nearest-calendar-day.ts';

test('the nearest calendar day may be in the previous or next year', () => {
  expect(nearestCalendarDay('06-19', ['06-19', '06-20'])).toBe('06-19');
  expect(nearestCalendarDay('01-02', ['06-19', '12-30'])).toBe('12-30');
  expect(nearestCalendarDay('12-30', ['01-02', '06-19'])).toBe('01-02');
  expect(nearestCalendarDay('02-29', [])).toBeUndefined();
});

test('of two equally near days, the earlier in the year is chosen', () => {
  expect(nearestCalendarDay('06-20', ['06-19', '06-21'])).toBe('06-19');
});
