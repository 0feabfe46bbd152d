import { expect, test } from 'vitest';
import { effectiveSort, readState, toggleFilter, writeState } from '../../../src/browser/search-state.ts';

const empty = readState('');

test('a state is written into the URL and read back as it was', () => {
  const url =
    '?q=%22family+separation%22+ice&year=2018&year=2017&topic=immigration&person=satya-nadella&organization=microsoft&sort=newest&shown=40';
  const state = readState(url);
  expect(state).toEqual({
    query: '"family separation" ice',
    filters: {
      year: ['2018', '2017'],
      topic: ['immigration'],
      person: ['satya-nadella'],
      organization: ['microsoft'],
    },
    sort: 'newest',
    shown: 40,
  });
  expect(writeState(state)).toBe(url);
});

test('the empty state needs no query, and what a URL says that search does not know is left out', () => {
  expect(writeState(empty)).toBe('');
  expect(readState('?utm_source=x&sort=sideways&shown=many&year=&q=+')).toEqual(empty);
});

test('a word is kept whatever signs it has', () => {
  for (const query of ['AT&T', '19.4%', 'a+b', 'naïve “quoted”', '移民', '<b>']) {
    expect(readState(writeState({ ...empty, query })).query).toBe(query);
  }
});

test('choosing a value adds it, choosing it again takes it away, and the results begin anew', () => {
  const chosen = toggleFilter({ ...empty, shown: 60 }, 'topic', 'asylum');
  expect(chosen).toEqual({ ...empty, filters: { topic: ['asylum'] }, shown: 20 });
  expect(toggleFilter(toggleFilter(chosen, 'topic', 'law'), 'topic', 'asylum').filters).toEqual({
    topic: ['law'],
  });
  expect(toggleFilter(chosen, 'topic', 'asylum').filters).toEqual({});
});

test('without words there is no best match, so the newest come first', () => {
  expect(effectiveSort(empty)).toBe('newest');
  expect(effectiveSort({ ...empty, sort: 'relevance' })).toBe('newest');
  expect(effectiveSort({ ...empty, sort: 'oldest' })).toBe('oldest');
  expect(effectiveSort({ ...empty, query: 'ice' })).toBe('relevance');
});
