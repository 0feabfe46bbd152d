import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { plainWords } from '../../../../src/search/query/plain-words.ts';

test('returns the words of a query of words alone', () => {
  expect(plainWords(parseQuery('harbour  customs, U.S.-made'))?.map(({ text }) => text)).toHaveLength(3);
});

test.each([
  'harbour AND customs',
  'harbour OR customs',
  '"harbour customs"',
  'harbour -customs',
  'title:harbour',
])('takes %s for no query of words alone', (query) => {
  expect(plainWords(parseQuery(query))).toBeUndefined();
});
