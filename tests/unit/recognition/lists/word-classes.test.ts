import { expect, test } from 'vitest';
import { wordClass } from '../../../../src/recognition/lists/word-classes.ts';

test('words that are used alike have the same class', () => {
  expect(new Set(['lagos', 'nairobi', 'accra'].map(wordClass)).size).toBe(1);
  expect(wordClass('karzai')).not.toBe(wordClass('lagos'));
});

test('a word has the class of its spelling without accents if only that is listed', () => {
  expect(wordClass('são')).toBe(wordClass('sao'));
  expect(wordClass('são')).not.toBe('-');
});

test('an unknown word has no class', () => {
  expect(wordClass('quennellish')).toBe('-');
});
