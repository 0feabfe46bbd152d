import { expect, test } from 'vitest';
import { distance } from '../../../../src/search/query/distance.ts';
import { nearestNames } from '../../../../src/search/engine/nearest-names.ts';

const names = [
  { id: 'microsoft', name: 'Microsoft' },
  { id: 'maven', name: 'Project Maven' },
  { id: 'jane-doe', name: 'Jane Doe' },
  { id: 'jane-doe-painter', name: 'Jane Doe' },
  { id: 'zoe', name: 'Café Zoé' },
  { id: 'ice', name: 'ICE' },
];
const ids = (...words: string[]) => nearestNames(words, names, 6).map(({ id }) => id);

test('two letters that changed places are one mistake', () => {
  expect(distance('mircosoft', 'microsoft')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
  expect(distance('kitten', 'sitting')).toBe(3);
});

test('a misspelt name finds the entity, whatever its case and accents', () => {
  expect(ids('mircosoft')).toEqual(['microsoft']);
  expect(ids('cafe', 'zoee')).toEqual(['zoe']);
});

test('one word of a name is enough, and of a name that two bear both are offered, by id', () => {
  expect(ids('mavens')).toEqual(['maven']);
  expect(ids('jnae', 'doo')).toEqual(['jane-doe', 'jane-doe-painter']);
});

test('what is spelt too differently is not offered, nor anything for a word of two letters', () => {
  expect(ids('lighthouse')).toEqual([]);
  expect(ids('ic')).toEqual([]);
});
