import { describe, expect, test } from 'vitest';
import { fold, formsOf } from '../../../../src/search/words/fold.ts';
import { numberSigns } from '../../../../src/search/words/numbers.ts';

// Spellings that a reader may type for a printed word.
describe.each<[string, readonly string[]]>([
  ['case and accents', ['État', 'etat', 'ÉTAT', 'e\u0301tat']],
  ['an elided article', ['l’État', "l'état", 'État', 'L＇État']],
  ['an elided preposition', ['d’une', "d'une", 'une']],
  ['an Italian article', ['dell’arte', 'arte']],
  ['a possessive', ['Port’s', "port's", 'port']],
  ['an apostrophe', ['don’t', "don't", 'dont']],
  ['Persian and Arabic yeh', ['میرا', 'ميرا', 'مىرا']],
  ['Persian and Arabic kaf', ['کتاب', 'كتاب', 'ڪتاب']],
  ['a zero-width non-joiner', ['کتاب\u200Cها', 'كتابها']],
  ['the ezafe after heh', ['کتابخانه\u200Cی', 'کتابخانهٔ', 'کتابخانه', 'کتابخانۀ']],
  ['alefs', ['أبواب', 'إبواب', 'آبواب', 'ٱبواب', 'ابواب']],
  ['a hamza on its seat', ['مسؤول', 'مسوول']],
  ['teh marbuta and heh', ['واحدة', 'واحده']],
  ['alef maksura and yeh', ['مصطفى', 'مصطفي']],
  ['harakat', ['الزُّوَّار', 'الزوار']],
  ['tatweel', ['الــزوار', 'الزوار']],
  ['Arabic presentation forms', ['ﻻ', 'لا']],
  ['Arabic and Persian digits', ['٢٠٢١', '۲۰۲۱', '2021', '２０２１']],
  ['Hebrew niqqud', ['שָׁלוֹם', 'שלום']],
  ['Hebrew gershayim', ['צה״ל', 'צה"ל', 'צהל']],
  ['full-width Latin', ['Ｌａｎｔｅｒｎ', 'lantern']],
  ['half-width kana', ['ｶﾞｲﾄﾞ', 'ガイド']],
  ['Vietnamese', ['Đường', 'đường', 'duong']],
  ['German', ['Straße', 'STRASSE', 'STRAẞE', 'strasse']],
  ['a dotless i', ['Diyarbakır', 'diyarbakir', 'DİYARBAKIR']],
  ['Nordic letters', ['Ærøskøbing', 'aeroskobing']],
  ['Polish', ['Łódź', 'lodz']],
  ['a trade mark', ['Lantern™', 'lantern']],
  ['ligatures', ['ﬁction', 'fiction']],
  ['the end of a Greek word', ['ΛΌΓΟΣ', 'λογος', 'λογοσ']],
  ['a possessive after an abbreviation', ['N.V.’s', 'N.V.', 'NV']],
  ['a thousands sign', ['1,000,000', '1000000', '١٬٠٠٠٬٠٠٠']],
  ['a decimal sign', ['3.5', '３．５', '٣٫٥', '3.5%']],
  ['Cyrillic stress and yo', ['учёный', 'уче\u0301ный']],
  ['Ethiopic letters of one sound', ['ሐገር', 'ኀገር', 'ሀገር', 'ሃገር']],
  ['Ethiopic s and ts', ['ፀሠየ', 'ጸሰየ']],
  ['Devanagari nasals', ['हिन्दी', 'हिंदी', 'हिँदी']],
  ['a nukta', ['क़लम', 'क़लम', 'कलम']],
  ['composed and decomposed Hangul', ['정부', '정부'.normalize('NFD')]],
])('%s', (_name, spellings) => {
  test('folds to the same word in any spelling', () => {
    const [first, ...others] = spellings.map((spelling) => fold(spelling));
    expect(first).not.toBe('');
    expect(new Set(others)).toEqual(new Set([first]));
    // Folding a folded word changes nothing.
    expect(fold(first!)).toBe(first);
  });
});

test.each([
  ['が', 'か', 'a voiced kana is no accented one'],
  ['ぱ', 'ば', 'nor is a plosive one a voiced one'],
  ['كتاب', 'كتب', 'consonants count'],
  ['שין', 'שן', 'letters count that stand for vowels'],
  ['dune', 'd’une', 'an elided word is no other word'],
  ['A’s', 'A', 'a single letter keeps its ending'],
  ['किताब', 'कतब', 'vowel signs of Devanagari count'],
  ['தமிழ்', 'தமழ', 'vowel signs of Tamil count'],
  ['ที่', 'ท', 'vowels and tones of Thai count'],
  ['мой', 'мои', 'a short i is no accented one'],
  ['їжак', 'іжак', 'nor is yi'],
  ['1.05', '105', 'a decimal sign counts'],
  ['1.05', '10.5', 'and so does its place'],
  ['1980-81', '198081', 'two numbers are not one'],
])('%s is not %s: %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test.each([
  ['Microsoft-owned', ['microsoftowned', 'microsoft', 'owned']],
  ['l’État-major', ['etatmajor', 'etat', 'major']],
  ['O’Brien', ['obrien', 'o', 'brien']],
  ['کتاب\u200Cها', ['كتابها', 'كتاب', 'ها']],
  ['port', ['port']],
  ['CF6-80C2', ['cf6-80c2', 'cf6', '80c2']],
  ['A310-300', ['a310-300', 'a310', '300']],
  ['U.S.-made', ['usmade', 'us', 'made']],
  ['<STOS.S>-led', ['stossled', 'stos', 's', 'led']],
  ['A.N.D.A', ['anda']],
  ['J.P.Morgan', ['jpmorgan', 'jp', 'morgan']],
  ['rates.The', ['ratesthe', 'rates', 'the']],
  ['0.8260/70', ['0\u066B8260-70', '0\u066B8260', '70']],
  ['12.05.1987', ['12-05-1987', '12', '05', '1987']],
  ['—', []],
])('%s is found by %j', (word, forms) => {
  expect(formsOf(word)).toEqual(forms);
});

test.each([
  ['en', '1.000', '1\u066B000'],
  ['de', '1.000', '1000'],
  ['de', '1.234,5', '1234\u066B5'],
  ['fr', '1,5', '1\u066B5'],
  ['es', '12.345', '12345'],
])('a number in %s is parsed by the rules of its language: %s', (language, written, folded) => {
  expect(fold(written, numberSigns(language))).toBe(folded);
});
