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

test('an empty search has the eight latest articles, and a question that finds a page of them', async () => {
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
  const { questions, latest } = searchView(archive, urls, foundForms).start;
  expect(latest.map(({ text }) => text.at(-1)).join('')).toBe('87654321');
  expect(questions.map(({ text, countText }) => [text, countText])).toEqual([
    ['Ada, the 1920s', '9 articles'],
  ]);
});

test('an empty search asks of a name in a decade, a topic in a year, and another name, 3 to 50 articles each', async () => {
  const stories = Array.from({ length: 60 }, (_, index) => {
    const facts = {
      title: `Harbour lights return ${index}`,
      // All of the 1960s, 20 of 1962, and what may be of two decades.
      date: index < 20 ? '1962-01-01' : index < 55 ? '1963' : '1959/1961',
      entities: index < 10 ? '[ada, ben]' : index < 12 ? '[ada, cleo]' : '[ada]',
      topics: index < 22 ? '[lights]' : '[]',
    };
    return [`articles/a${index}.md`, article('', 'Ada, Ben and Cleo row.', facts)] as const;
  });
  const { archive, urls } = await build({
    ...Object.fromEntries(stories),
    ...Object.fromEntries(
      ['Ada', 'Ben', 'Cleo'].map((name) => [
        `entities/${name.toLowerCase()}.yaml`,
        `name: ${name}\nkind: person\n`,
      ]),
    ),
    'topics/lights.yaml': 'label: Lights\n',
  });
  const { questions } = searchView(archive, urls, foundForms).start;
  // Ada has too many, and Cleo too few.
  expect(questions.map(({ text, count }) => [text.replaceAll(/[\u2068\u2069]/g, ''), count])).toEqual([
    ['Ben, the 1960s', 10],
    ['Lights, 1962', 20],
  ]);
  expect(new URL(questions[0]!.href, urls.absolute('/')).searchParams.get('q')).toBe(
    'entity:ben year:196X kind:article',
  );
});
