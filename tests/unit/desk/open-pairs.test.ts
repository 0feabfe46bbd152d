import { expect, test } from 'vitest';
import { openPairs } from '../../../src/desk/server/records/list-duplicates.ts';
import { entity } from '../../support/content.ts';
import { openedOf } from '../../support/authority.ts';

// All people are fiction.
const opened = (a: string, b: string) =>
  openedOf({
    'entities/a.yaml': entity('Ada Bell', 'person', a),
    'entities/b.yaml': entity('Ada Bel', 'person', b),
  });
const pair = { a: 'a', b: 'b', reasons: [] };

test.each([
  ['neither record says otherwise', '', '', 1],
  ['the first says that they are distinct', 'distinctFrom: [b]\n', '', 0],
  ['the second says so', '', 'distinctFrom: [a]\n', 0],
  ['both are distinct from others', 'distinctFrom: [c]\n', 'distinctFrom: [c]\n', 1],
])('a pair is open or not where %s', (_, a, b, count) => {
  expect(openPairs(opened(a, b), 'entity', [pair])).toHaveLength(count);
});

test('a pair is no longer open when one of its records is gone', () => {
  for (const gone of [
    { a: 'a', b: 'c' },
    { a: 'c', b: 'b' },
  ])
    expect(openPairs(opened('', ''), 'entity', [{ ...pair, ...gone }])).toEqual([]);
});
