import { expect, test } from 'vitest';
import { evidenceOf } from '../../../../src/authority/duplicates/article-evidence.ts';
import { openedOf } from '../../../support/authority.ts';
import { article, entity } from '../../../support/content.ts';

// All of it is fiction.
test('the evidence of an article is who else is named in it, where, when, and the offices of the one in question', () => {
  const opened = openedOf({
    'entities/ada.yaml': entity('Ada Castle', 'person'),
    'entities/ben.yaml': entity('Ben Wick', 'person'),
    'entities/oldport.yaml': entity('Oldport', 'place'),
    'articles/later.md': article('', 'Mayor Ben Wick met Ada Castle in Oldport. Mayor Ben Wick left.', {
      date: '2019-03-05',
      entities: '[ada, ben, oldport]',
    }),
    'articles/first.md': article('', 'Mayor Ada Castle came. Mayor Ada Castle left.', {
      date: '2018-03-05',
      entities: '[ada]',
    }),
    'articles/undated.md': article('', 'Ada Castle, Governor of Oldport, came.', {
      date: 'XXXX',
      entities: '[ada]',
    }),
    'articles/other.md': article('', 'Ben Wick came.', { entities: '[ben]' }),
  });
  const evidence = evidenceOf(opened, 'ada').map((one) => ({
    article: one.article.id,
    company: one.company.map(({ id }) => id),
    places: one.places.map(({ id }) => id),
    offices: one.offices,
    year: one.year,
    words: one.words,
  }));
  const alone = { company: [], places: [], words: ['Ada Castle'] };
  expect(evidence).toEqual([
    { article: 'undated', ...alone, offices: ['governor'], year: undefined },
    { article: 'first', ...alone, offices: ['mayor'], year: 2018 },
    { ...alone, article: 'later', company: ['ben'], places: ['oldport'], offices: [], year: 2019 },
  ]);
});

test.each([
  ['Deputy Finance Minister Ada Castle came.', ['deputy finance minister']],
  ['The Mayor, Ada Castle, came.', []],
  ['The red Mayor Ada Castle came.', ['mayor']],
  ['Ada Castle, the new mayor of Oldport, came.', ['mayor']],
  ['Ada Castle; mayor.', []],
  ['Ada Castle came with one, two or three who were mayor.', []],
  ['Ada Castle, who had once been a very young mayor, came.', []],
])('%j has the offices %j', (text, offices) => {
  const opened = openedOf({
    'entities/ada.yaml': entity('Ada Castle', 'person'),
    'articles/first.md': article('', text, { entities: '[ada]' }),
  });
  expect(evidenceOf(opened, 'ada').map((one) => one.offices)).toEqual([offices]);
});

test('forms of a name are found by the rules of the language of the article, or else of the archive', () => {
  const text = 'Вчера мэр города встретил Анну Квилл на набережной.';
  const wordsIn = (archive: string, more: string) => {
    const opened = openedOf({
      'site.yaml': `title: The Courier\nurl: https://courier.example/\nlanguage: ${archive}\n`,
      'entities/anna.yaml': entity('Анна Квилл', 'person'),
      'articles/first.md': article(more, text, { entities: '[anna]' }),
    });
    return evidenceOf(opened, 'anna').flatMap(({ words }) => words);
  };
  expect(wordsIn('en', 'language: ru\n')).toEqual(['Анну Квилл']);
  expect(wordsIn('ru', '')).toEqual(['Анну Квилл']);
  expect(wordsIn('en', '')).toEqual([]);
});
