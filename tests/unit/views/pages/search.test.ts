import { expect, test } from 'vitest';
import { searchView } from '../../../../src/views/pages/search.ts';
import { findsForms } from '../../../../src/search/words/stemmers.ts';
import { article } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
async function noteFor(...languages: readonly string[]): Promise<string | undefined> {
  const { archive, urls } = await build(
    Object.fromEntries(
      languages.map((language) => [
        `articles/${language.toLowerCase()}.md`,
        article(`language: ${language}\n`, 'A text.', { title: `Written in ${language}` }),
      ]),
    ),
  );
  return searchView(archive, urls, findsForms).help.note;
}

test('the search tips name the languages in which a word is found only as it is typed', async () => {
  expect(await noteFor('sw', 'en', 'am', 'pl')).toBe(
    'In Amharic, Polish, and Swahili a word is found only in the form that you type; a star finds words that begin with it.',
  );
});

test('the search tips say nothing of languages with a stemmer or without spaces', async () => {
  expect(await noteFor('en', 'de', 'ko', 'zh-Hant', 'th', 'ar')).toBeUndefined();
});
