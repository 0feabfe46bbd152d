import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { entityNames, sourceNames } from '../../../src/schema/field-synonyms.ts';
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

test('each word of a source has one owner, and is no name of another field of ours', () => {
  const owned = [
    ...Object.entries(sourceNames).map(([field, words]) => ({ owner: field, words })),
    ...Object.entries(entityNames).map(([kind, words]) => ({ owner: `entities, ${kind}`, words })),
  ].flatMap(({ owner, words }) => words.split(' ').map((word) => ({ owner, word })));
  const owners = Map.groupBy(owned, ({ word }) => word);
  const doubled = [...owners].filter(([, list]) => list.length > 1);
  expect(doubled.map(([word, list]) => `${word}: ${list.map(({ owner }) => owner).join(', ')}`)).toEqual([]);
  // A field that a keeper writes as here means the same in a source, whatever other programs call it.
  const foreign = Object.keys(articleSchema.shape).filter((field) => {
    const [own] = owners.get(field.toLowerCase()) ?? [];
    return own !== undefined && own.owner !== field;
  });
  // These have another name in the table: authors, publisher and oldPaths.
  expect(foreign).toEqual(['byline', 'source', 'redirectFrom']);
});

test('a name in place of an id suggests the id', () => {
  expect(adviceFor({ entities: ['Port Authority'] })).toEqual(['Did you mean "port-authority"?']);
});
