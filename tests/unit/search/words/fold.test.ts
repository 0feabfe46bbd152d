import { describe, expect, test } from 'vitest';
import { fold, formsOf } from '../../../../src/search/words/fold.ts';

// What a reader may type, and what may be printed.
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
])('%s', (_name, spellings) => {
  test('makes no difference, however it is spelt', () => {
    const [first, ...others] = spellings.map(fold);
    expect(first).not.toBe('');
    expect(new Set(others)).toEqual(new Set([first]));
    // What the index holds is folded once more on its way.
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
])('%s is not %s: %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test.each([
  ['Microsoft-owned', ['microsoftowned', 'microsoft', 'owned']],
  ['l’État-major', ['etatmajor', 'etat', 'major']],
  ['O’Brien', ['obrien', 'o', 'brien']],
  ['کتاب\u200Cها', ['كتابها', 'كتاب', 'ها']],
  ['port', ['port']],
  ['—', []],
])('%s is found by %j', (word, forms) => {
  expect(formsOf(word)).toEqual(forms);
});
