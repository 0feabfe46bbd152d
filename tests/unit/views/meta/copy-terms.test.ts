import { expect, test } from 'vitest';
import { copyTerms } from '../../../../src/views/meta/copy-terms.ts';
import { article } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

async function termsOf(fields: string, license?: string) {
  const { archive } = await build({
    'articles/story.md': article(fields, 'Boats lay in the harbor, in fiction.', { date: '1962-11-18' }),
  });
  const [story] = [...archive.articles, ...archive.unlisted.values()];
  return copyTerms(story!, { license });
}
const open = 'https://creativecommons.org/licenses/by/4.0/';

test('without a license of the archive, no text may be passed on', async () => {
  expect(await termsOf('')).toBe('citation');
  expect(await termsOf('', 'https://rightsstatements.org/vocab/InC/1.0/')).toBe('citation');
});

test('with a license of the archive, texts that state no rights of their own may be passed on', async () => {
  expect(await termsOf('', open)).toBe('text');
  expect(await termsOf('rights: The Courier holds all rights.\n', open)).toBe('citation');
});

test.each([
  ['CC BY-SA 4.0, The Courier', 'text'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'text'],
  ['Public domain: published before 1929', 'text'],
  ['In the public domain.', 'text'],
  ['This is not in the public domain', 'citation'],
  ['CC BY 4.0, except the pictures', 'citation'],
  ['Ask the publisher', 'citation'],
])('the rights “%s” of a text mean %s', async (rights, terms) => {
  expect(await termsOf(`rights: "${rights}"\n`)).toBe(terms);
});

test('the rights in the source count, unless the text was retold', async () => {
  const source = 'source: { publisher: The Courier, rights: Ask us }\n';
  expect(await termsOf(source, open)).toBe('citation');
  expect(await termsOf(`${source}text: retold\n`, open)).toBe('text');
});

test('of an article that only its address leads to, nothing may be passed on', async () => {
  expect(await termsOf('listing: address-only\nrights: CC BY 4.0\n', open)).toBe('none');
});
