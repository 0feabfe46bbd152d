import { expect, test } from 'vitest';
import { facetValues, isUseful } from '../../../src/browser/facet-values.ts';

const shown = (...args: Parameters<typeof facetValues>) =>
  facetValues(...args).map(
    ({ id, name, count, chosen }) => `${id} ${name} ${count}${chosen ? ' chosen' : ''}`,
  );

test('names are shown and ids are meant, the most frequent first; two that share a name stay two', () => {
  const counts = { 'jane-doe|Jane Doe': 2, 'jane-doe-painter|Jane Doe': 2, 'zoe|Zoé | Sons': 5 };
  expect(shown('person', counts, {}, 'en')).toEqual([
    'zoe Zoé | Sons 5',
    'jane-doe Jane Doe 2',
    'jane-doe-painter Jane Doe 2',
  ]);
});

test('what is chosen comes first, and stays though nothing has it any more', () => {
  const counts = { 'a|Alpha': 9, 'b|Beta': 1 };
  expect(shown('topic', counts, { topic: ['b', 'gone'] }, 'en')).toEqual([
    'b Beta 1 chosen',
    'gone gone 0 chosen',
    'a Alpha 9',
  ]);
});

test('years stand in the order of time, the latest first', () => {
  expect(
    shown('year', { '1990': 3, '2018': 1, '2001': 9 }, {}, 'en').map((text) => text.slice(0, 4)),
  ).toEqual(['2018', '2001', '1990']);
});

test('languages are named in the language of the page', () => {
  expect(shown('language', { fr: 1, en: 2 }, {}, 'en')).toEqual(['en English 2', 'fr French 1']);
});

test('a list that tells nothing apart is not worth showing', () => {
  const one = facetValues('language', { en: 3 }, {}, 'en');
  expect(isUseful('language', one)).toBe(false);
  expect(isUseful('topic', facetValues('topic', { 'a|A': 1 }, {}, 'en'))).toBe(true);
});
