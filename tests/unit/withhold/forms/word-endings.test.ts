import { expect, test } from 'vitest';
import { withoutLookAlikes } from '../../../../src/withhold/forms/look-alikes.ts';
import { isOneLetterApart } from '../../../../src/withhold/forms/one-letter-apart.ts';
import { cyrillicRoot, keysOf, wordMatcher } from '../../../../src/withhold/forms/word-endings.ts';

// The names are fiction.

test.each([
  ['quorla', 'quorxa'],
  ['quorla', 'quola'],
  ['quorla', 'quorlla'],
  ['quorla', 'qourla'],
  ['quorla', 'xuorla'],
  ['quorla', 'quorlx'],
  ['quorla', 'uorla'],
  ['quorla', 'quorlax'],
  ['aa', 'a'],
  ['', 'a'],
])('%s and %s are one letter apart', (a, b) => {
  expect([isOneLetterApart(a, b), isOneLetterApart(b, a)]).toEqual([true, true]);
});

test.each([
  ['quorla', 'quorla'],
  ['quorla', 'quoxxa'],
  ['quorla', 'quor'],
  ['quorla', 'qruola'],
  ['quorla', 'rquola'],
  ['quorla', 'uqxrla'],
  ['quorla', 'quorlaxx'],
  ['quorla', 'xquora'],
  ['abc', 'cba'],
])('%s and %s are not', (a, b) => {
  expect([isOneLetterApart(a, b), isOneLetterApart(b, a)]).toEqual([false, false]);
});

test('only words that mix Latin letters with those that look like them, or small capitals, become Latin', () => {
  expect(withoutLookAlikes('quоrlа')).toBe('quorla');
  expect(withoutLookAlikes('quᴏʀla')).toBe('quorla');
  expect(withoutLookAlikes('ᴏʀ')).toBe('or');
  // Russian and Greek stay as they are.
  expect(withoutLookAlikes('роса')).toBe('роса');
  expect(withoutLookAlikes('ρο')).toBe('ρο');
  expect(withoutLookAlikes('quorла')).toBe('quorлa');
});

test('a name in Cyrillic letters is looked up without its ending, if three letters begin it', () => {
  expect(['зембраком', 'зембраки', 'зембракого', 'зембрак'].map(cyrillicRoot)).toEqual([
    ...['зембрак', 'зембрак', 'зембрак', 'зембрак'],
  ]);
  expect(['квама', 'ква', 'ая', 'аba', 'quorla'].map(cyrillicRoot)).toEqual([
    ...['квам', 'кв', 'ая', 'аba', 'quorla'],
  ]);
});

test('a word is looked up as itself, without an English ending, and by its stems', () => {
  expect([...keysOf('quorles', [(word) => `${word}!`])]).toEqual(['quorles', 'quorle', 'quorl', 'quorles!']);
  expect([...keysOf('quorla', [])]).toEqual(['quorla']);
});

test('a word is one of a form if it has an ending of a genitive or plural, or of its language', () => {
  const matches = wordMatcher([]);
  expect(['quorl', 'quorls', 'quorles'].map((word) => matches('quorl', word))).toEqual([true, true, true]);
  expect(['quorle', 'quor', 'quorlss', 'xquorl'].map((word) => matches('quorl', word))).toEqual([
    ...[false, false, false, false],
  ]);
  const cases = Object.assign((word: string) => word, { casesOf: () => new Set(['marka']) });
  const inCases = wordMatcher([(word) => word, cases]);
  expect([inCases('marek', 'marka'), inCases('marek', 'marku')]).toEqual([true, false]);
});

test('of a form with another ending, all but the last letter stays, and three letters are added at most', () => {
  const matches = wordMatcher([(word: string) => word.slice(0, 3)]);
  expect(matches('quor', 'quoxxxx')).toBe(true);
  expect(matches('quor', 'quoxxxxx')).toBe(false);
  expect(matches('quor', 'quarr')).toBe(false);
  expect(matches('quo', 'quxx')).toBe(false);
  const always = wordMatcher([(word) => word, () => 'same']);
  expect(always('quo', 'qux')).toBe(true);
  expect(always('qu', 'qx')).toBe(false);
  expect(always('quor', 'qxor')).toBe(false);
  expect(wordMatcher([(word) => word])('quor', 'quox')).toBe(false);
});
