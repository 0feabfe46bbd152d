import { expect, test } from 'vitest';
import { nearestCalendarDay } from '../../../../src/shared/base/nearest-calendar-day.ts';

test('the nearest calendar day may be in the previous or next year', () => {
  expect(nearestCalendarDay('06-19', ['06-19', '06-20'])).toEqual({ day: '06-19', days: 0 });
  expect(nearestCalendarDay('01-02', ['06-19', '12-30'])).toEqual({ day: '12-30', days: -3 });
  expect(nearestCalendarDay('12-30', ['01-02', '06-19'])).toEqual({ day: '01-02', days: 3 });
  expect(nearestCalendarDay('02-29', [])).toBeUndefined();
});

test('of two equally near days, the earlier in the year is chosen', () => {
  expect(nearestCalendarDay('06-20', ['06-19', '06-21'])).toEqual({ day: '06-19', days: -1 });
});
