import { expect, test } from 'vitest';
import { differBySlips } from '../../../../src/authority/duplicates/name-fingerprint.ts';

// All names are fiction.
test.each([
  ['Harbour Development Service', 'Harbour Developments Services'],
  ['Harbour Development Service', 'The Harbour Development Service'],
  ['Harbour Development Service', 'Harbour Developmant Service'],
])('%s and %s differ by slips', (one, other) => {
  expect(differBySlips(one, other, 'organization')).toBe(true);
});

test('names of people, of one word, and of others do not', () => {
  expect(differBySlips('Ada Marsh Vale', 'Ada Marsh Vales', 'person')).toBe(false);
  expect(differBySlips('Fisheries', 'Fishery', 'organization')).toBe(false);
  expect(differBySlips('Harbour Development Service', 'Town Development Service', 'organization')).toBe(
    false,
  );
});
