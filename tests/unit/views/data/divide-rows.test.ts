import { expect, test } from 'vitest';
import { divideRows, type SizedRow } from '../../../../src/views/data/divide-rows.ts';
import { Random } from '../../../support/random.ts';

// Everything here is fiction.
const max = 10_000;

function makeRows(seed: number, count: number): SizedRow[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => ({
    key: `story-${seed}-${index}`,
    bytes: 20 + random.below(600),
  }));
}

const partsOf = (rows: readonly SizedRow[]) =>
  new Map(divideRows(rows, max).map(({ name, keys }) => [name, keys.join(' ')]));

/** Returns how many parts of the second division are not in the first. */
function countNew(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  return [...after].filter(([name, keys]) => before.get(name) !== keys).length;
}

test.each([1, 2, 3, 4, 5])(
  'parts are the rows in order, none too long, half as long on average (%i)',
  (seed) => {
    const rows = makeRows(seed, 4000);
    const size = new Map(rows.map(({ key, bytes }) => [key, bytes]));
    const parts = divideRows(rows, max);
    expect(parts.flatMap(({ keys }) => keys)).toEqual(rows.map(({ key }) => key));
    const sizes = parts.map(({ keys }) => keys.reduce((sum, key) => sum + size.get(key)!, 0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(max);
    const average = sizes.reduce((sum, bytes) => sum + bytes, 0) / sizes.length;
    expect(average).toBeGreaterThan(max * 0.4);
    expect(average).toBeLessThan(max * 0.65);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    expect(parts[0]!.name).toBe('1');
  },
);

test('a row that grows, comes or goes changes one part, seldom two, and never more than three', () => {
  const rows = makeRows(6, 3000);
  const before = partsOf(rows);
  const random = new Random(7);
  const changes = Array.from({ length: 300 }, (_, number) => {
    const at = random.below(rows.length);
    const { key, bytes } = rows[at]!;
    const now = [
      { key, bytes: bytes + 30 },
      { key: `new-${number}`, bytes: 200 },
    ];
    const changed = number % 3 === 0 ? now.slice(0, 1) : number % 3 === 1 ? now : [];
    return countNew(before, partsOf(rows.toSpliced(at, 1, ...changed)));
  });
  expect(Math.max(...changes)).toBeLessThanOrEqual(3);
  expect(changes.filter((count) => count > 1).length).toBeLessThan(30);
});

test('a row longer than a part is a part of its own', () => {
  const rows = [...makeRows(8, 30), { key: 'long', bytes: 5 * max }, ...makeRows(9, 30)];
  expect([...partsOf(rows).values()]).toContain('long');
});

test('few rows, or none, are one part', () => {
  expect(divideRows([], max)).toEqual([{ name: '1', keys: [] }]);
  expect(divideRows(makeRows(1, 3), max)).toHaveLength(1);
});
