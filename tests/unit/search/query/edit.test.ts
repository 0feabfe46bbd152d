import { expect, test } from 'vitest';
import { addPart, termsOf, withoutFields } from '../../../../src/search/query/edit.ts';
import { withoutTerm, withTerm } from '../../../../src/search/query/edit-terms.ts';
import { rangeOf, withRange } from '../../../../src/search/query/edit-range.ts';
import { removePart, replacePart } from '../../../../src/search/query/remove-part.ts';

const strikes = { field: 'topic', value: 'strikes', negated: false } as const;
const jane = { field: 'entity', value: 'jane-doe', negated: false } as const;
const section = (value: string, negated = false) => ({ field: 'section', value, negated }) as const;

test('the terms of a query are those that apply to all of it', () => {
  const terms = termsOf('ferry topic:strikes -section:Harbour,"Low Tide" (topic:a OR topic:b) title:x');
  expect(terms.map(({ field, value, negated }) => [field, value, negated])).toEqual([
    ['topic', 'strikes', false],
    ['section', 'Harbour', true],
    ['section', 'Low Tide', true],
    ['title', 'x', false],
  ]);
  expect(termsOf('topic:a OR topic:b')).toEqual([]);
  expect(termsOf('(topic:a x)').map(({ value }) => value)).toEqual(['a']);
});

test('a term is added once, and replaces its opposite', () => {
  expect(withTerm('', strikes)).toBe('topic:strikes');
  expect(withTerm('ferry', strikes)).toBe('ferry topic:strikes');
  expect(withTerm('ferry topic:Strikes', strikes)).toBe('ferry topic:Strikes');
  expect(withTerm('-topic:strikes ferry', strikes)).toBe('ferry topic:strikes');
  expect(withTerm('ferry topic:strikes', { ...strikes, negated: true })).toBe('ferry -topic:strikes');
  expect(withTerm('entity:a', jane)).toBe('entity:a entity:jane-doe');
});

test('a second value of a one-valued field becomes an alternative', () => {
  expect(withTerm('section:Harbour x', section('Low Tide'))).toBe('section:Harbour,"Low Tide" x');
  expect(withTerm('-section:Harbour', section('Tides', true))).toBe('-section:Harbour -section:Tides');
  expect(withoutTerm('section:Harbour,"Low Tide" x', section('Harbour'))).toBe('section:"Low Tide" x');
  expect(withoutTerm('section:Harbour,"Low Tide" x', section('low tide'))).toBe('section:Harbour x');
});

test('an added term applies to all of any query', () => {
  expect(withTerm('a OR b', strikes)).toBe('(a OR b) topic:strikes');
  expect(withTerm('(a OR b)', strikes)).toBe('(a OR b) topic:strikes');
  expect(withTerm('(a) OR (b)', strikes)).toBe('((a) OR (b)) topic:strikes');
  expect(withTerm('"a b', strikes)).toBe('"a b" topic:strikes');
  expect(withTerm('(a OR b', strikes)).toBe('(a OR b) topic:strikes');
  expect(withTerm('a OR b', { ...strikes, value: 'Low, tide' })).toBe('(a OR b) topic:"Low, tide"');
});

test('an added term can be removed again', () => {
  for (const text of ['', 'ferry', '"a b" -c', '(a OR b)', 'x -topic:tides', 'section:Harbour']) {
    for (const term of [strikes, jane, { ...jane, negated: true }, section('Low, "Tide"')]) {
      expect([
        text,
        withoutTerm(withTerm(text, term), { ...term, value: term.value.replaceAll('"', '') }),
      ]).toEqual([text, text]);
    }
  }
});

test('removing a part also removes operators and brackets that become useless', () => {
  const remove = (text: string, part: string) =>
    removePart(text, { start: text.indexOf(part), end: text.indexOf(part) + part.length });
  expect(remove('a bb c', 'bb')).toBe('a c');
  expect(remove('a OR bb', 'bb')).toBe('a');
  expect(remove('bb OR a', 'bb')).toBe('a');
  expect(remove('a OR bb c', 'bb')).toBe('a OR c');
  expect(remove('a OR bb OR c', 'bb')).toBe('a OR c');
  expect(remove('a AND bb c', 'bb')).toBe('a c');
  expect(remove('a NOT bb c', 'bb')).toBe('a c');
  expect(remove('a -(bb) c', 'bb')).toBe('a c');
  expect(remove('a title:(bb) OR c', 'bb')).toBe('a OR c');
  expect(remove('(a OR bb) c', 'bb')).toBe('(a) c');
  expect(remove('bb', 'bb')).toBe('');
  expect(replacePart('a bb c', { start: 2, end: 4 }, 'dd')).toBe('a dd c');
});

test('fields are removed, and parts added', () => {
  expect(withoutFields('a section:x -section:y topic:z', ['section'])).toBe('a topic:z');
  expect(addPart('a OR b', '-c')).toBe('(a OR b) -c');
});

test('a date range replaces the existing one', () => {
  expect(withRange('ferry', '2018-06', '2018-07-15')).toBe('ferry from:2018-06 to:2018-07-15');
  expect(withRange('ferry year:1923 from:1900', '2018', '2018')).toBe('ferry year:2018');
  expect(withRange('from:2018-06 ferry to:2018-07', undefined, '1950')).toBe('ferry to:1950');
  expect(withRange('from:2018-06 ferry to:2018-07')).toBe('ferry');
  expect(withRange('a OR b', '2018', '2019')).toBe('(a OR b) from:2018 to:2019');
  expect(rangeOf('ferry from:2018-06 to:2018-07-15')).toEqual({ from: '2018-06', to: '2018-07-15' });
  expect(rangeOf('year:2019,2018 -year:2017')).toEqual({ from: '2018', to: '2019' });
  expect(rangeOf('ferry')).toEqual({});
});
