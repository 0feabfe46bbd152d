import { expect, test } from 'vitest';
import {
  effectiveSort,
  openState,
  readState,
  writeState,
} from '../../../../src/search/query/search-state.ts';

const empty = readState('');

test('a state is written to the URL and read back unchanged', () => {
  const url = '?q=%22family+separation%22+topic%3Aimmigration+-year%3A2018&sort=newest&shown=40';
  const state = readState(url);
  expect(state).toEqual({
    query: '"family separation" topic:immigration -year:2018',
    sort: 'newest',
    shown: 40,
  });
  expect(writeState(state)).toBe(url);
});

test('addresses from before queries had fields are converted', async () => {
  const query = async (search: string) => (await openState(search)).query;
  expect(await query('?q=ice&year=2018&year=2017&topic=immigration&person=jane-doe&organization=board')).toBe(
    'ice year:2018,2017 topic:immigration entity:jane-doe entity:board',
  );
  expect(await query('?entity=jane-doe&kind=article&section=Low+Tide&language=fr')).toBe(
    'entity:jane-doe kind:article section:"Low Tide" language:fr',
  );
  expect(await query('?q=a+OR+b&year=2018&month=2018-06')).toBe('(a OR b) from:2018-06 to:2018-06');
});

test('the initial state has no query string, and unknown parameters are ignored', async () => {
  expect(writeState(empty)).toBe('');
  expect(await openState('?utm_source=x&sort=sideways&shown=many&year=&q=+')).toEqual(empty);
});

test('a word is kept, whatever characters it has', () => {
  for (const query of ['AT&T', '19.4%', 'a+b', 'naïve “quoted”', '移民', '<b>']) {
    expect(readState(writeState({ ...empty, query })).query).toBe(query);
  }
});

test('without words there is no relevance, so the newest come first', () => {
  expect(effectiveSort(empty, false)).toBe('newest');
  expect(effectiveSort({ ...empty, sort: 'relevance' }, false)).toBe('newest');
  expect(effectiveSort({ ...empty, sort: 'oldest' }, false)).toBe('oldest');
  expect(effectiveSort(empty, true)).toBe('relevance');
});
