import { expect, test } from 'vitest';
import { splitWords, wordRows } from '../../../../src/search/query/split-words.ts';

test('words are folded as the index folds them', () => {
  expect(splitWords('Microsoft’s CAFÉ U.S. $19.4')).toEqual(['microsoft', 'cafe', 'us', '194']);
  expect(splitWords(' — & …')).toEqual([]);
});

test('dashes, slashes and commas divide words', () => {
  expect(splitWords('family-separation and/or U.S.–Mexico, one,two')).toEqual([
    'family',
    'separation',
    'and',
    'or',
    'us',
    'mexico',
    'one',
    'two',
  ]);
});

test('a text without spaces is its signs in a row, as in the index', () => {
  expect(splitWords('灯塔，开放 海')).toEqual(['灯', '塔', '开', '放', '海']);
  expect(splitWords('「灯塔」200名')).toEqual(['灯', '塔', '200', '名']);
});

test('a compound may be its parts in a row, or one word', () => {
  expect(wordRows('post-war economy')).toEqual([
    ['post', 'war', 'economy'],
    ['postwar', 'economy'],
  ]);
  expect(wordRows('ferry')).toEqual([['ferry']]);
  expect(wordRows('灯塔')).toEqual([['灯', '塔']]);
});
