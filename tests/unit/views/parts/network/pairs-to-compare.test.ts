import { expect, test } from 'vitest';
import { pairsToCompare } from '../../../../../src/views/parts/network/pairs-to-compare.ts';
import { article, entity, type Files } from '../../../../support/content.ts';
import { build } from '../../../../support/views.ts';

// Fiction: each letter is a name, and each word an article with the names of its letters.
async function pairsOf(...articles: readonly string[]) {
  const names = [...new Set(articles.join(''))];
  const files: Files = Object.fromEntries([
    ...names.map((name) => [`entities/name-${name}.yaml`, entity(`Name ${name}`)]),
    ...articles.map((word, index) => [
      `articles/${index}.md`,
      article('', 'Words.', { entities: `[${[...word].map((name) => `name-${name}`).join(', ')}]` }),
    ]),
  ]);
  const { archive } = await build(files);
  return pairsToCompare(archive).map(({ a, b, articles: count }) => `${a.slice(-1)}${b.slice(-1)} ${count}`);
}

test('pairs of names with most articles in common come first, and those of one article not at all', async () => {
  expect(await pairsOf('ab', 'ab', 'ab', 'cd', 'cd', 'ef')).toEqual(['ab 3', 'cd 2']);
});

test('no name is in more than two pairs', async () => {
  expect(await pairsOf('abcd', 'abcd', 'abcd')).toEqual(['ab 3', 'ac 3', 'bc 3']);
});

test('there are eight at most', async () => {
  const words = [...'abcdefghijklmnopqrst'].map((name, index, all) => name + (all[index + 1] ?? 'a'));
  expect(await pairsOf(...words, ...words)).toHaveLength(8);
});
