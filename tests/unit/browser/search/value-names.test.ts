import { expect, test } from 'vitest';
import { valueNames } from '../../../../src/browser/search/interpretation/value-names.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';

/** Returns how the values of a query of one field are named for readers. */
function named(query: string): readonly string[] {
  const { node } = parseQuery(query);
  if (node?.type !== 'value') throw new Error(`${query} is no field`);
  return valueNames([])(node);
}

test.each([
  ['from:2018-06', ['June 2018']],
  ['from:2018-6', ['June 2018']],
  ['to:2018-6-9', ['9 June 2018']],
  ['year:1962,2018', ['1962', '2018']],
  ['year:۱۹۶۲', ['1962']],
  ['year:196X', ['196X']],
])('%s is named %j', (query, names) => {
  expect(named(query)).toEqual(names);
});
