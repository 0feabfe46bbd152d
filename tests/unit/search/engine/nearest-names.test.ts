import { expect, test } from 'vitest';
import { distance } from '../../../../src/text/edit-distance.ts';
import { nearestNames } from '../../../../src/search/engine/field-values.ts';

const names = [
  { id: 'microsoft', name: 'Microsoft' },
  { id: 'maven', name: 'Project Maven' },
  { id: 'jane-doe', name: 'Jane Doe' },
  { id: 'jane-doe-painter', name: 'Jane Doe' },
  { id: 'zoe', name: 'Café Zoé' },
  { id: 'ice', name: 'ICE' },
];
const ids = (...words: string[]) => nearestNames(words, names, 6).map(({ id }) => id);

test('two transposed letters are one mistake', () => {
  expect(distance('mircosoft', 'microsoft')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
  expect(distance('kitten', 'sitting')).toBe(3);
});

test('a misspelled name finds the entity, whatever its case and accents', () => {
  expect(ids('mircosoft')).toEqual(['microsoft']);
  expect(ids('cafe', 'zoee')).toEqual(['zoe']);
});

test('one word of a name is enough; all entities with a shared name are offered, by id', () => {
  expect(ids('mavens')).toEqual(['maven']);
  expect(ids('jnae', 'doo')).toEqual(['jane-doe', 'jane-doe-painter']);
});

test('very different names are not offered, and nothing is offered for two letters', () => {
  expect(ids('lighthouse')).toEqual([]);
  expect(ids('ic')).toEqual([]);
});
