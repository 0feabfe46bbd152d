import { expect, test } from 'vitest';
import { readQuery, termQuery } from '../../../src/browser/search-query.ts';

const said = (query: string) => readQuery(query).map(({ kind, words }) => `${kind}: ${words.join(' ')}`);

test('words are folded as the index folds them', () => {
  expect(said('Microsoft’s CAFÉ U.S. $19.4')).toEqual([
    'word: microsoft',
    'word: cafe',
    'word: us',
    'word: 194',
  ]);
});

test('dashes and slashes divide words, as they do in the index', () => {
  expect(said('family-separation and/or U.S.–Mexico')).toEqual([
    'word: family',
    'word: separation',
    'word: and',
    'word: or',
    'word: us',
    'word: mexico',
  ]);
});

test('words in quotation marks of any kind are a phrase; a single one is a word', () => {
  expect(said('“refuse to be complicit” "ICE" «la lettre»')).toEqual([
    'phrase: refuse to be complicit',
    'word: ice',
    'phrase: la lettre',
  ]);
});

test('a quotation mark that is never closed is left out', () => {
  expect(said('"refuse to be')).toEqual(['word: refuse', 'word: to', 'word: be']);
});

test('a star asks for all words that begin like this', () => {
  expect(said('immigr* law')).toEqual(['beginning: immigr', 'word: law']);
});

test('a word that is said twice counts once, and signs alone count for nothing', () => {
  expect(said('ice ICE — & …')).toEqual(['word: ice']);
  expect(said('')).toEqual([]);
});

test('a term keeps how it was written, to be said again', () => {
  expect(readQuery('“Mircosoft,”').map(({ written }) => written)).toEqual(['Mircosoft']);
});

test('Pagefind is asked for a word by its stem, for a beginning by what it begins like', () => {
  expect(readQuery('ice "in a row" imm*').map(termQuery)).toEqual(['"ice"', '"in a row"', 'imm']);
});

test('a text without spaces is its signs in a row, as in the index', () => {
  expect(said('灯塔，开放 海 "灯塔 重新"')).toEqual([
    'phrase: 灯 塔 开 放',
    'word: 海',
    'phrase: 灯 塔 重 新',
  ]);
  expect(said('「灯塔」200名')).toEqual(['phrase: 灯 塔', 'phrase: 200 名']);
});

test('a quotation mark within a Hebrew word is a sign of its abbreviation', () => {
  expect(said('צה"ל')).toEqual(['word: צהל']);
});
