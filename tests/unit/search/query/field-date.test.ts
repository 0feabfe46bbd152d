import { expect, test } from 'vitest';
import { readQuery } from '../../../../src/search/query/read-query.ts';

const read = async (query: string, language = 'en') => {
  const { text, problems } = await readQuery(query, {}, [language, 'en']);
  return [text, ...problems.map(({ type }) => type)].join(' · ');
};

test.each([
  ['year:june 1987', 'year:1987-06'],
  ['from:march 1987', 'from:1987-03'],
  ['to:march 1987 ferry', 'to:1987-03 ferry'],
  ['ferry from:"2 june 1962" to:"august 1962"', 'ferry from:1962-06-02 to:1962-08'],
  ['ferry AND (before:may 1962 OR storm)', 'ferry AND (to:1962-05 OR storm)'],
  ['-year:june 1987', '-year:1987-06'],
  ['year:summer 1962', 'from:1962-06 to:1962-08'],
  ['from:summer 1962', 'from:1962-06'],
  ['to:summer 1962', 'to:1962-08'],
  ['year:06/1962', 'year:1962-06'],
  ['year:1960s', 'year:196X'],
  ['from:the 1960s', 'from:the 1960s · bad-date'],
])('%s is read as %s', async (query, expected) => expect(await read(query)).toBe(expected));

test.each([
  ['de', 'year:Juni 1987', 'year:1987-06'],
  ['fa', 'year:۱۳۹۱/۱۲/۲۲', 'year:2013-03-12'],
  ['ru', 'from:июня 1962', 'from:1962-06'],
])('in %s, %s is read as %s', async (language, query, expected) =>
  expect(await read(query, language)).toBe(expected),
);

test.each(['year:june', 'from:ferry 1987', 'year:06/02/1962', 'topic:june 1987'])(
  '%s stays as it is',
  async (query) => expect((await read(query)).split(' · ')[0]).toBe(query),
);
