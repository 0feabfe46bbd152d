import { expect, test } from 'vitest';
import { nearest } from '../../../src/schema/nearest.ts';

test('finds the known word that a misspelt one most likely means', () => {
  expect(nearest('mircosoft', ['google', 'microsoft'])).toBe('microsoft');
});

test('finds none where all are far', () => {
  expect(nearest('zebra', ['google', 'microsoft'])).toBeUndefined();
});

test('takes the first in order of two that are as near, whatever order they come in', () => {
  expect(nearest('cat', ['rat', 'bat'])).toBe('bat');
  expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
});
