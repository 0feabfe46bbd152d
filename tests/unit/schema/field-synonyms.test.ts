import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { explain } from '../../../src/schema/explain.ts';

const adviceFor = (fields: Readonly<Record<string, unknown>>) => {
  const input = { title: 'Ferry', date: '2018', entities: [], topics: [], ...fields };
  const { error } = articleSchema.safeParse(input);
  return explain(error!, input, articleSchema).map(({ advice }) => advice);
};

test.each([
  ['author', 'byline'],
  ['auther', 'byline'],
  ['Verfasser', 'byline'],
  ['tag', 'topics'],
  ['Tags', 'topics'],
  ['standfrst', 'standfirst'],
  ['summary', 'standfirst'],
  ['people', 'entities'],
  ['lang', 'language'],
  ['permalink', 'redirectFrom'],
])('the unknown field "%s" suggests %s', (name, meant) => {
  expect(adviceFor({ [name]: 'x' })).toEqual([`Did you mean "${meant}"?`]);
});

test('a name in place of an id suggests the id', () => {
  expect(adviceFor({ entities: ['Port Authority'] })).toEqual(['Did you mean "port-authority"?']);
});
