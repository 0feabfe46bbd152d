import { expect, test } from 'vitest';
import { LetterSearch } from '../../../src/withhold/audit/letters/letter-search.ts';
import { foldedLetters, letterWords } from '../../../src/withhold/audit/letters/letter-table.ts';
import { LetterText } from '../../../src/withhold/audit/letters/letter-text.ts';
import {
  isCapitalSign,
  isEnd,
  isSmall,
  isStart,
  wordAround,
} from '../../../src/withhold/audit/letters/word-borders.ts';

// The names are fiction.

test.each([
  // Case, accents and vowel points do not tell letters apart.
  ['Zémbrak', 'zembrak'],
  ['קְוּוֹר', 'קוור'],
  ['مُحَمَّد', 'محمد'],
  // Other letters that look the same, and signs of several letters.
  ['Zеmbrаk', 'zembrak'],
  ['Straße', 'strasse'],
  ['Æsop', 'aesop'],
  ['ﬁn', 'fin'],
  ['ｑuorla', 'quorla'],
  ['𝐐uor', 'quor'],
  ['Ⅳ', 'iv'],
  // Marks of Indic scripts are letters, and a syllable of Hangul is one.
  ['कि', 'कि'],
  ['김', '김'],
  // What nobody sees, and what is between words.
  ['Zem\u00ADbrak', 'zembrak'],
  ['Z-e m.b', 'zemb'],
  ['محـمد', 'محمد'],
  ['a😀b', 'ab'],
  ['²', '2'],
])('%j has the letters %j', (text, letters) => {
  expect(foldedLetters(text)).toBe(letters);
});

test('words end at what is neither a letter, nor a figure, nor unseen', () => {
  expect(letterWords('Quorla Zem\u00ADbrak, 12a 😀 ')).toEqual(['quorla', 'zembrak', '12a']);
  expect(letterWords('Straße')).toEqual(['strasse']);
  expect(letterWords('')).toEqual([]);
});

const foundIn = (text: string, sequences: readonly string[]) => {
  const search = new LetterSearch(sequences);
  const found: string[] = [];
  search.find(text, (sequence, end) => found.push(text.slice(search.startOf(text, sequence, end), end)));
  return found;
};

test.each([
  ['A Z.e-m bra, too', ['zem', 'embra', 'bra'], ['Z.e-m', 'e-m bra', 'bra']],
  // Where one sequence fails, another goes on.
  ['quoquorla', ['quorla'], ['quorla']],
  ['zezem', ['zem', 'ez'], ['ez', 'zem']],
  ['zem zem', ['zem'], ['zem', 'zem']],
  ['a Straße', ['strasse', 'ss'], ['ß', 'Straße']],
  ['a 𝐙em, 😀', ['zem'], ['𝐙em']],
  ['zXem', ['zem'], []],
  ['z𐐀em', ['zem'], []],
  ['zem', ['', 'em'], ['em']],
  ['', ['zem'], []],
])('in %j the letters %j are %j', (text, sequences, found) => {
  expect(foundIn(text, sequences)).toEqual(found);
});

/** Returns whether a word begins and ends where a part of a text does, which is in brackets. */
const borders = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replaceAll(/[[\]]/g, '');
  return [isStart(text, start), isEnd(text, end)];
};

test.each([
  '[zembrak]',
  ' [Zembrak]. ',
  '2[Zembrak]3',
  'a[Zembrak]3',
  'url[Zembrak]Ship',
  'URL[Zembrak]A',
  '日本[Zembrak]さん',
  'the [Zembrak]s',
  'the [Zembrak]es',
  'the [Zem\u00ADbrak]\u00AD ',
  'от [Зембрак]ом',
  'של [זמברק]',
  'ול[זמברק]',
  'وبال[زمبرق]',
  '[김지수]에게',
  '[김지수]씨는 ',
])('%j is a word', (marked) => {
  expect(borders(marked)).toEqual([true, true]);
});

test.each([
  ['x[zembrak]', [false, true]],
  ['X[ZEMBRAK]', [false, true]],
  ['[zembrak]x', [true, false]],
  ['[zembrak]sx', [true, false]],
  ['[ZEMBRAK]X', [true, false]],
  ['\u00ADx\u00AD[zembrak]', [false, true]],
  ['[zembrak]\u00ADx', [true, false]],
  // Letters of another script that look like Latin ones go on with the word.
  ['а[zembrak]', [false, true]],
  ['[zembrak]о', [true, false]],
  ['[Зембрак]омом', [true, false]],
  ['שלומי[זמברק]', [false, true]],
  ['[זמברק]ים', [true, false]],
  ['[김지수]들', [true, false]],
])('%j is a part of a word', (marked, expected) => {
  expect(borders(marked)).toEqual(expected);
});

test('small letters and capitals are those of scripts that have them', () => {
  const signs = ['a', 'A', 'ǅ', 'з', 'З', 'א', '1', '𐐨', '𐐀'];
  expect(signs.filter((sign) => isSmall(sign, 0))).toEqual(['a', 'з', '𐐨']);
  expect(signs.filter((sign) => isCapitalSign(sign, 0))).toEqual(['A', 'ǅ', 'З', '𐐀']);
});

test('the word around a part has what nobody sees in it', () => {
  const wordOf = (marked: string) => {
    const text = marked.replaceAll(/[[\]]/g, '');
    const { from, to } = wordAround(text, marked.indexOf('['), marked.indexOf(']') - 1);
    return text.slice(from, to);
  };
  expect(wordOf('a ur\u00ADl[Zembrak]2x, b')).toBe('ur\u00ADlZembrak2x');
  expect(wordOf('[Zembrak]')).toBe('Zembrak');
});

test('a text knows the places of its letters and the beginnings of its words', () => {
  const text = new LetterText('A Straße-Zem\u00ADb.');
  expect(text.letters).toBe('astrassezemb');
  expect(text.wordStarts).toEqual([0, 1, 8]);
  // `ß` stands for two letters.
  expect([0, 5, 6, 7, 8, 11, 12].map((letter) => text.placeOf(letter))).toEqual([0, 6, 6, 7, 9, 13, 15]);
  expect([0, 1, 6, 7, 12].map((letter) => text.endOf(letter))).toEqual([0, 1, 7, 7, 14]);
  expect([0, 1, 2, 7, 9, 15].map((place) => text.letterAt(place))).toEqual([0, 1, 1, 7, 8, 12]);
});

test('words of a text are found in longer ones around them', () => {
  const text = new LetterText('The Quorla Zembrak Bridge, and Zembraks.');
  const start = text.letters.indexOf('zembrak');
  const end = start + 'zembrak'.length;
  expect(text.hasWordsAt('zembrak', start)).toBe(true);
  expect(text.hasWordsAt('embrak', start + 1)).toBe(false);
  expect(text.hasWordsAt('zembra', start)).toBe(false);
  expect(text.hasWordsAt('bridge', start)).toBe(false);
  expect(text.hasWordsAt('zembrak', -1)).toBe(false);
  expect(text.hasWordsAt('the', -1)).toBe(false);
  expect(text.writtenAround('zembrakbridge', start, end)).toEqual(['Zembrak Bridge']);
  expect(text.liesIn('quorlazembrak', start, end)).toBe(true);
  expect(text.liesIn('zembrakhouse', start, end)).toBe(false);
  expect(text.liesIn('rlazembrak', start, end)).toBe(false);
});
