import { expect, test } from 'vitest';
import { ageOf } from '../../../../src/browser/site/age.ts';

const today = '2026-11-24';
const age = (first: string, last = first) => ageOf(first, last, today);

test('the age of a day is counted in completed years', () => {
  expect(age('2018-06-19')).toBe('8 years ago');
  expect(age('2018-11-24')).toBe('8 years ago');
  expect(age('2018-11-25')).toBe('7 years ago');
  expect(age('2025-11-24')).toBe('1 year ago');
  expect(age('1923-05-02')).toBe('103 years ago');
});

test('ages below a year are counted in months, then days', () => {
  expect(age('2026-10-24')).toBe('1 month ago');
  expect(age('2026-01-01')).toBe('10 months ago');
  expect(age('2026-11-23')).toBe('1 day ago');
  expect(age('2026-10-31')).toBe('24 days ago');
  expect(age(today)).toBe('today');
});

test('a vague date has an equally vague age', () => {
  expect(age('2018-06-01', '2018-06-30')).toBe('8 years ago');
  expect(age('1923-01-01', '1923-12-31')).toBe('102 or 103 years ago');
  expect(age('1920-01-01', '1929-12-31')).toBe('96 to 106 years ago');
  expect(age('2026-01-01', '2026-12-31')).toBe('at most 10 months ago');
  expect(age('2025-01-01', '2026-12-31')).toBe('at most 1 year ago');
  expect(age('2026-11-01', '2026-11-30')).toBe('at most 23 days ago');
});

test('future dates have no age', () => {
  expect(age('2027-01-01')).toBeUndefined();
});
