import { expect, test } from 'vitest';
import { today } from '../../../../src/browser/shared/today.ts';

const late = new Date('2026-06-19T23:30:00Z');

test('the current day depends on the time zone', () => {
  expect(today(late, 'UTC')).toBe('2026-06-19');
  expect(today(late, 'Asia/Tokyo')).toBe('2026-06-20');
  expect(today(new Date('2026-06-19T02:00:00Z'), 'America/New_York')).toBe('2026-06-18');
});

test('a time zone unknown to the browser is replaced by its own', () => {
  expect(today(late, 'Atlantis/Capital')).toBe(today(late));
});
