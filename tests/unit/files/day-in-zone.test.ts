import { afterEach, expect, test, vi } from 'vitest';
import { currentDay } from '../../../src/files/day-in-zone.ts';

afterEach(() => vi.useRealTimers());

test.each([
  ['2026-03-01T09:30:00Z', 'Pacific/Kiritimati', '2026-03-01'],
  ['2026-03-01T10:30:00Z', 'Pacific/Kiritimati', '2026-03-02'],
  ['2026-03-01T00:30:00Z', 'America/New_York', '2026-02-28'],
  ['2026-01-01T00:30:00Z', 'UTC', '2026-01-01'],
  ['2026-01-01T00:30:00Z', 'America/Los_Angeles', '2025-12-31'],
])('at %s it is in %s %s', (instant, timeZone, day) => {
  vi.useFakeTimers({ now: new Date(instant) });
  expect(currentDay(timeZone)).toBe(day);
});
