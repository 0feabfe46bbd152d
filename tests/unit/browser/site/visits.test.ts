import { expect, test } from 'vitest';
import { newSince, visitsOn } from '../../../../src/browser/site/visits.ts';

test('a second visit of a day is the same visit, and the one before stays known', () => {
  expect(visitsOn('2026-05-03', '')).toEqual(['2026-05-03']);
  expect(visitsOn('2026-05-05', '2026-05-03')).toEqual(['2026-05-05', '2026-05-03']);
  expect(visitsOn('2026-05-05', '2026-05-05 2026-05-03')).toEqual(['2026-05-05', '2026-05-03']);
  expect(visitsOn('2026-05-05', 'damaged <b>')).toEqual(['2026-05-05']);
});

test('what arrived on the day of the last visit or later is new', () => {
  const arrivals = '2026-05-05:3 2026-05-03:2 2026-05-01:7';
  expect(newSince(arrivals, '2026-05-03')).toBe(5);
  expect(newSince(arrivals, '2026-05-06')).toBe(0);
  expect(newSince('', '2026-05-06')).toBe(0);
});
