import { describe, expect, test } from 'vitest';
import { divide, indexText } from '../../../../src/search/words/divide.ts';
import { formsOf } from '../../../../src/search/words/fold.ts';

const pieces = (text: string) => divide(text).map(({ start, end }) => text.slice(start, end));

test('a text is divided at spaces and dashes; signs alone belong to the word before', () => {
  expect(pieces('« Oui », dit-elle ; on part — vite.')).toEqual([
    '« Oui », ',
    'dit-elle ; ',
    'on ',
    'part — ',
    'vite.',
  ]);
  expect(pieces('U.S.–Mexico')).toEqual(['U.S.–', 'Mexico']);
});

test('where a script has no spaces each sign is a word, and other words stay whole', () => {
  expect(pieces('「灯塔」有200名游客，')).toEqual(['「灯', '塔」', '有', '200', '名', '游', '客，']);
  expect(pieces('ｶﾞｲﾄﾞの登った')).toEqual(['ｶﾞ', 'ｲ', 'ﾄﾞ', 'の', '登', 'っ', 'た']);
});

test('a text without words has no pieces', () => {
  expect(['', ' ', '— * —', '。'].map(pieces)).toEqual([[], [], [], []]);
});

describe.each([
  'The port’s keeper didn’t say “no” – she said it twice.',
  "Plain words, it's the harbour's.",
  'A & b -- c *** d/e',
  'McDonald’s iPhone, USAir, MCDONALDs (a McDonald-led firm) sold 3M in the mid-1980s, and 1980s.',
  'L’été prochain, la fête ; aujourd’hui, qu’il vienne !',
  'وقالت الحارسة ميرا سولانو إن الزوّار بلغوا ٢٠٠ زائر.',
  'کودکان کتاب\u200Cها را به کتابخانهٔ آن بردند.',
  'צה״ל פתח את המִּגְדָּלוֹר.',
  'ﾗﾝﾀﾝ湾の灯台が、木曜日に公開された。',
  '灯笼湾的灯塔Ｌａｎｔｅｒｎ星期四\u200B重新开放。',
  'A\u00A0b\u3000c',
])('%s', (text) => {
  test('is indexed by one word for each piece, and the pieces are the text', () => {
    const indexed = indexText(text).split(/\s+/);
    expect(pieces(text).join('')).toBe(text);
    expect(indexed.length).toBe(pieces(text).length);
    // Pagefind drops signs, and divides compounds at hyphens and other signs of ASCII.
    const known = indexed.map((word) => formsOf(word));
    expect(known).toEqual(pieces(text).map(formsOf));
  });
});

test('ten thousand signs in a row are one word, or none, at once', () => {
  expect(indexText('!'.repeat(10_000))).toBe('');
  expect(indexText('ü'.repeat(10_000))).toBe('u'.repeat(10_000));
});
