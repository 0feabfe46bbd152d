import { expect, test } from 'vitest';
import { searchView } from '../../../../src/views/pages/search.ts';
import { foundForms } from '../../../../src/search/words/stemmers.ts';
import { article } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
async function notesFor(...languages: readonly string[]): Promise<readonly string[]> {
  const { archive, urls } = await build(
    Object.fromEntries(
      languages.map((language) => [
        `articles/${language.toLowerCase()}.md`,
        article(`language: ${language}\n`, 'A text.', { title: `Written in ${language}` }),
      ]),
    ),
  );
  return searchView(archive, urls, foundForms).help.notes;
}

test('the search tips name the languages in which a word is found only as it is typed', async () => {
  expect(await notesFor('sw', 'en', 'am', 'et')).toEqual([
    'In Amharic, Estonian, and Swahili a word is found only in the form that you type; a star finds words that begin with it.',
  ]);
});

test('the search tips say nothing of languages with a stemmer or without spaces', async () => {
  expect(await notesFor('en', 'de', 'zh-Hant', 'th', 'fi')).toEqual([]);
});

test('the search tips name the languages in which few forms of verbs are found', async () => {
  expect(await notesFor('en', 'pl', 'he')).toEqual([
    'In Hebrew and Polish a word is found in most forms of nouns and adjectives, but in few of verbs; a star finds words that begin alike.',
  ]);
});

test('an empty search has the eight latest articles, and queries that find something', async () => {
  const stories = Array.from({ length: 9 }, (_, index) => {
    const facts = {
      title: `Harbour lights return ${index}`,
      date: `1923-05-0${index + 1}`,
      entities: '[ada]',
    };
    return [`articles/a${index}.md`, article('', 'Ada rows.', facts)] as const;
  });
  const { archive, urls } = await build({
    ...Object.fromEntries(stories),
    'entities/ada.yaml': 'name: Ada\nkind: person\n',
  });
  const { examples, latest } = searchView(archive, urls, foundForms).start;
  expect(latest.map(({ text }) => text.at(-1)).join('')).toBe('87654321');
  expect(examples.map(([example]) => example)).toEqual(['harbour lights', 'entity:Ada', 'year:1923']);
});
