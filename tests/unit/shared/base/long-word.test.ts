import { expect, test } from 'vitest';
import { hasLongWord } from '../../../../src/shared/base/long-word.ts';

test.each([
  ['a thousand letters', 'x'.repeat(1000), true],
  ['a thousand letters among tags', `<p>A <b>${'ü'.repeat(1000)}</b></p>`, true],
  ['one letter fewer', `<p>${'x'.repeat(999)} x</p>`, false],
  ['a thousand letters at the end', `a word, ${'x'.repeat(1000)}`, true],
  ['many words', 'word '.repeat(10_000), false],
  ['many tags', '<b>x</b>'.repeat(10_000), false],
])('%s', (_, text, long) => {
  expect(hasLongWord(text)).toBe(long);
});

test('a word ends at the same characters as in an expression', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  const isEnd = (code: number) =>
    !hasLongWord(`${'x'.repeat(500)}${String.fromCharCode(code)}${'x'.repeat(499)}`);
  expect(codes.filter(isEnd)).toEqual(codes.filter((code) => /[\s<>]/.test(String.fromCharCode(code))));
});
