import { expect, test } from 'vitest';
import { divide, wordsAsTyped } from '../../../../src/search/words/divide.ts';

const pieces = (text: string) => divide(text).map(({ start, end }) => text.slice(start, end));

test('a text is divided at spaces and dashes; punctuation belongs to the word before it', () => {
  expect(pieces('« Oui », dit-elle ; on part — vite.')).toEqual([
    '« Oui », ',
    'dit-elle ; ',
    'on ',
    'part — ',
    'vite.',
  ]);
  expect(pieces('U.S.–Mexico')).toEqual(['U.S.–', 'Mexico']);
});

test('in a script without spaces each character is a word, and other words stay whole', () => {
  expect(pieces('「灯塔」有200名游客，')).toEqual(['「灯', '塔」', '有', '200', '名', '游', '客，']);
  expect(pieces('ｶﾞｲﾄﾞの登った')).toEqual(['ｶﾞ', 'ｲ', 'ﾄﾞ', 'の', '登', 'っ', 'た']);
});

test('a text without words has no spans', () => {
  expect(['', ' ', '— * —', '。'].map(pieces)).toEqual([[], [], [], []]);
});

test.each([
  'The port’s keeper didn’t say “no” – she said it twice.',
  'A & b -- c *** d/e',
  'وقالت الحارسة ميرا سولانو إن الزوّار بلغوا ٢٠٠ زائر.',
  'ﾗﾝﾀﾝ湾の灯台が、木曜日に公開された。',
  '灯笼湾的灯塔Ｌａｎｔｅｒｎ星期四\u200B重新开放。',
  'A\u00A0b\u3000c',
])('the spans of a text cover it completely: %s', (text) => {
  expect(pieces(text).join('')).toBe(text);
});

test('ten thousand consecutive characters are one word, or none, without delay', () => {
  expect(wordsAsTyped('!'.repeat(10_000))).toEqual([]);
  expect(wordsAsTyped('ü'.repeat(10_000))).toEqual(['u'.repeat(10_000)]);
});

test('the words of a query are folded like those of the index', () => {
  expect(wordsAsTyped('Microsoft’s CAFÉ U.S. $19.4 1,000')).toEqual([
    'microsoft',
    'cafe',
    'us',
    '19\u066B4',
    '1000',
  ]);
  expect(wordsAsTyped(' — & …')).toEqual([]);
});

test('dashes, slashes and commas divide the words of a query', () => {
  expect(wordsAsTyped('family-separation and/or U.S.–Mexico, one,two')).toEqual(
    'family separation and or us mexico one two'.split(' '),
  );
});

test('a query without spaces is a sequence of characters, as in the index', () => {
  expect(wordsAsTyped('灯塔，开放 海')).toEqual(['灯', '塔', '开', '放', '海']);
  expect(wordsAsTyped('「灯塔」200名')).toEqual(['灯', '塔', '200', '名']);
});
