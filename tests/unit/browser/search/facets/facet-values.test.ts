import { expect, test } from 'vitest';
import {
  type FacetValue,
  facetValues,
  findValues,
  isValue,
} from '../../../../../src/browser/search/facets/facet-values.ts';
import { readFilterValue } from '../../../../../src/search/format/filter-value.ts';

const counted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([value, count]) => ({ ...readFilterValue(value), count }));
/** "Work 5 (Strikes 3)" */
const written = (values: readonly FacetValue[]): string[] =>
  values.map(
    ({ name, count, chosen, below }) =>
      `${name} ${count}${chosen ? ` ${chosen}` : ''}${below.length > 0 ? ` (${written(below).join(', ')})` : ''}`,
  );

test('values are sorted by results, then by name, and those without results are omitted', () => {
  const values = facetValues(counted({ Tides: 3, Harbour: 12, 'Arts & life': 3, Sport: 0 }), []);
  expect(written(values)).toEqual(['Harbour 12', 'Arts & life 3', 'Tides 3']);
});

test('values in the query come first, under any of their names, even without results', () => {
  const values = facetValues(counted({ 'elm|Elm': 5, 'zoe|Café Zoé': 1, 'jane-doe|Jane Doe': 0 }), [
    { value: 'cafe zoe', negated: false },
    { value: 'Jane-Doe', negated: true },
  ]);
  expect(written(values)).toEqual(['Café Zoé 1 required', 'Jane Doe 0 excluded', 'Elm 5']);
});

test('a topic is nested below each of its broader topics', () => {
  const values = facetValues(
    counted({
      'work|Work': 5,
      'strikes<work<conflicts|Strikes': 3,
      'sit-ins<strikes|Sit-ins': 1,
      'conflicts|Conflicts': 4,
      'lost<nowhere|Lost': 1,
    }),
    [{ value: 'sit-ins', negated: false }],
  );
  expect(written(values)).toEqual([
    'Work 5 (Strikes 3 (Sit-ins 1 required))',
    'Conflicts 4 (Strikes 3 (Sit-ins 1 required))',
    'Lost 1',
  ]);
});

test('a list is searched by parts of names at any depth, including broader values', () => {
  const values = facetValues(
    counted({ 'work|Work': 5, 'strikes<work|Strikes': 3, 'ports<work|Ports': 1, 'art|Café art': 2 }),
    [],
  );
  expect(written(findValues(values, 'TRIK'))).toEqual(['Work 5 (Strikes 3)']);
  expect(written(findValues(values, 'work'))).toEqual(['Work 5 (Strikes 3, Ports 1)']);
  expect(written(findValues(values, 'cafe'))).toEqual(['Café art 2']);
  expect(findValues(values, 'sea')).toEqual([]);
  expect(findValues(values, ' ')).toBe(values);
});

test('a value of the index is read with the name for readers, whatever characters it has', () => {
  expect(readFilterValue('zoe|Zoé | of <Elm>')).toEqual({ id: 'zoe', name: 'Zoé | of <Elm>', broader: [] });
  expect(readFilterValue('1923-05-02 80769497 08:30|2 May 1923')).toEqual({
    id: '1923-05-02 80769497 08:30',
    name: '2 May 1923',
    broader: [],
  });
  expect(readFilterValue('a<b<c-d|A')).toEqual({ id: 'a', name: 'A', broader: ['b', 'c-d'] });
  for (const text of ['Harbour', 'Arts | life', 'a b|c', '<b>x</b>'])
    expect(readFilterValue(text)).toEqual({ id: text, name: text, broader: [] });
  expect(isValue({ id: 'Harbour', name: 'Harbour' }, 'harbour')).toBe(true);
});
