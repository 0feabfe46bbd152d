import { expect, test } from 'vitest';
import { lookupKey, lookupKeys } from '../../../../src/search/engine/lookup-key.ts';

test('a name is looked up without case, accents and punctuation', () => {
  expect(lookupKey(' Café  ZOÉ, of Elm ')).toBe('cafe zoe of elm');
  expect(lookupKey('U.S. O’Brien Jean-Luc')).toBe('us obrien jean luc');
  expect(lookupKey('— ?')).toBe('');
});

test('a name is found from each of its words on', () => {
  expect(lookupKeys('Elm Ferry Company')).toEqual(['elm ferry company', 'ferry company', 'company']);
});

test('in a script without spaces, each character is a word', () => {
  expect(lookupKeys('灯塔社')).toEqual(['灯 塔 社', '塔 社', '社']);
});
