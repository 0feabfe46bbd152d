import { expect, test } from 'vitest';
import { missingYears } from '../../../../src/browser/dossier/missing-years.ts';

test('years without articles are told as runs, the first and the last year of a case included', () => {
  expect(missingYears(new Set([1961, 1964, 1965, 1967]), 1960, 1967)).toEqual([
    [1960, 1960],
    [1962, 1963],
    [1966, 1966],
  ]);
});

test('an archive with articles of each year lacks none', () => {
  expect(missingYears(new Set([1960, 1961]), 1960, 1961)).toEqual([]);
});
