import { expect, test } from 'vitest';
import { extendRange, type ExtendStep, trimRange } from '../../../src/desk/page/articles/extend-words.ts';

const text = 'He met Ada B. Vale, of the U.S. Harbor Board, in Oldport.';
function extend(words: string, ...steps: ExtendStep[]): string {
  const start = text.indexOf(words);
  const range = steps.reduce((so, step) => extendRange(text, so, step), {
    block: 1,
    start,
    end: start + words.length,
  });
  return text.slice(range.start, range.end);
}

test('a name is extended by a word at either end, without the punctuation after it', () => {
  expect(extend('Ada', 'more after')).toBe('Ada B');
  expect(extend('Ada', 'more after', 'more after')).toBe('Ada B. Vale');
  expect(extend('Vale', 'more before', 'more before')).toBe('Ada B. Vale');
  expect(extend('Harbor Board', 'more before')).toBe('U.S. Harbor Board');
  expect(extend('Oldport', 'more after')).toBe('Oldport');
  expect(extend('He', 'more before')).toBe('He');
});

test('a name is shortened by a word at either end, but never loses its last word', () => {
  expect(extend('U.S. Harbor Board', 'less before')).toBe('Harbor Board');
  expect(extend('U.S. Harbor Board', 'less after')).toBe('U.S. Harbor');
  expect(extend('Oldport', 'less after')).toBe('Oldport');
  expect(extend('Harbor Board', 'less before', 'less before')).toBe('Board');
});

test('the spaces around selected words are trimmed', () => {
  expect(trimRange(text, { block: 0, start: 6, end: 11 })).toEqual({ block: 0, start: 7, end: 10 });
  expect(trimRange(text, { block: 0, start: 6, end: 7 })).toBeUndefined();
});
