import { expect, test } from 'vitest';
import { divideSorted, type SortedRow } from '../../../../src/search/build/divide-sorted.ts';
import { Random } from '../../../support/random.ts';

// Words of no meaning.
const max = 5000;
const letters = 'aeioulnrst';

function makeRows(seed: number, count: number): SortedRow[] {
  const random = new Random(seed);
  const keys = new Set<string>();
  while (keys.size < count)
    keys.add(Array.from({ length: 3 + random.below(6) }, () => letters[random.below(10)]).join(''));
  return [...keys].toSorted().map((key) => ({ key, bytes: 20 + random.below(300) }));
}

const filesOf = (rows: readonly SortedRow[]) => [...divideSorted(rows, max)];
const keysOf = (rows: readonly SortedRow[]) =>
  new Set(filesOf(rows).map(({ begin, rows: own }) => [begin, ...own.map(({ key }) => key)].join(' ')));

test.each([1, 2, 3])('files are the rows in order, none too long, most of them well filled (%i)', (seed) => {
  const rows = makeRows(seed, 4000);
  const files = filesOf(rows);
  expect(files.flatMap(({ rows: own }) => own)).toEqual(rows);
  const sizes = files.map(({ rows: own }) => own.reduce((sum, { bytes }) => sum + bytes, 0));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(max);
  expect(files.length).toBeLessThan(rows.reduce((sum, { bytes }) => sum + bytes, 0) / max / 0.6);
});

test.each([4, 5, 6])('what a file begins with tells its keys from those before it (%i)', (seed) => {
  const rows = makeRows(seed, 3000);
  const files = filesOf(rows);
  for (const { key } of rows) {
    const file = files.findLast(({ begin }) => begin <= key)!;
    expect(file.rows.map((row) => row.key)).toContain(key);
  }
  const long = files.filter(({ begin }) => begin.length > 4);
  expect(long.length).toBeLessThan(files.length / 20);
});

test('a row longer than a file is alone in one', () => {
  const rows = makeRows(7, 500).map((row, index) => (index === 250 ? { ...row, bytes: max + 1 } : row));
  const alone = filesOf(rows).filter(({ rows: own }) => own.includes(rows[250]!));
  expect(alone.map(({ rows: own }) => own.length)).toEqual([1]);
});

test.each([8, 9, 10, 11])('a row that is added, removed or changed changes few files (%i)', (seed) => {
  const rows = makeRows(seed, 4000);
  const random = new Random(seed);
  const before = keysOf(rows);
  let changed = 0;
  const edits = 50;
  for (let edit = 0; edit < edits; edit += 1) {
    const at = random.below(rows.length);
    const own = [
      [],
      [{ ...rows[at]!, bytes: rows[at]!.bytes + 50 }],
      [rows[at]!, { key: `${rows[at]!.key}!`, bytes: 60 }],
    ][edit % 3]!;
    const after = keysOf([...rows.slice(0, at), ...own, ...rows.slice(at + 1)]);
    changed += [...after].filter((keys) => !before.has(keys)).length;
  }
  expect(changed / edits).toBeLessThan(4);
});
