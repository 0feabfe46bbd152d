import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { plainWords } from '../../../../src/search/query/plain-words.ts';

test('returns the words of a query that consists of words only', () => {
  expect(plainWords(parseQuery('harbour  customs, U.S.-made'))?.map(({ text }) => text)).toHaveLength(3);
});

test.each([
  'harbour AND customs',
  'harbour OR customs',
  '"harbour customs"',
  'harbour -customs',
  'title:harbour',
])('returns nothing for %s', (query) => {
  expect(plainWords(parseQuery(query))).toBeUndefined();
});
