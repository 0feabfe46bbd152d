import { expect, test } from 'vitest';
import { nearest } from '../../../src/text/edit-distance.ts';

test('finds the known word closest to a misspelled one', () => {
  expect(nearest('mircosoft', ['google', 'microsoft'])).toBe('microsoft');
});

test('finds nothing when no word is close', () => {
  expect(nearest('zebra', ['google', 'microsoft'])).toBeUndefined();
});

test('breaks ties alphabetically, whatever the order of the words', () => {
  expect(nearest('cat', ['rat', 'bat'])).toBe('bat');
  expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
});
