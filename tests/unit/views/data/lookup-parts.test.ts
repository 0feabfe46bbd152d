import { expect, test } from 'vitest';
import { lookupKeys } from '../../../../src/search/engine/lookup-key.ts';
import { partOf } from '../../../../src/shared/base/lookup-part.ts';
import { type LookupEntry, lookupParts } from '../../../../src/views/data/lookup-parts.ts';

const syllables = 'ka lo mi ta be ar on su'.split(' ');
/** Fictional names with many shared prefixes: "kakalo miar". */
const name = (number: number) =>
  [...number.toString(8).padStart(5, '0')]
    .map((digit, index) => (index === 3 ? ' ' : '') + syllables[Number(digit)]!)
    .join('');
const entries: LookupEntry<number>[] = Array.from({ length: 600 }, (_, number) => ({
  data: number,
  names: number % 7 === 0 ? [name(number), name((number * 13) % 600)] : [name(number)],
  group: number % 10 === 0 ? 'topic' : 'entity',
}));
const keys = new Map(entries.map((entry) => [entry, entry.names.map(lookupKeys)]));
const size = { rows: 30, best: 4, key: 12 };
const { starts, parts } = lookupParts(entries, lookupKeys, size);

/** Returns what a reader gets for a prefix: the numbers of the entries, and whether they are all. */
function ask(beginning: string): { numbers: Set<number>; isAll: boolean } {
  const { records, rows, best } = parts[partOf(starts, beginning)]!;
  const rowsFound = best[beginning] ?? rows.filter(([key]) => key.startsWith(beginning));
  return { numbers: new Set(rowsFound.map(([, number]) => records[number]!)), isAll: !best[beginning] };
}

const beginnings = new Set(
  [...keys.values()]
    .flat(2)
    .flatMap((key) => Array.from({ length: size.key }, (_, index) => key.slice(0, index + 1))),
);

test('finds all names with a given prefix in one part, or the best of them', () => {
  expect(parts.length).toBeGreaterThan(30);
  let cut = 0;
  for (const beginning of beginnings) {
    const all = entries.filter((entry) =>
      keys
        .get(entry)!
        .flat()
        .some((key) => key.startsWith(beginning)),
    );
    const { numbers, isAll } = ask(beginning);
    if (isAll) {
      expect([...numbers].toSorted(), beginning).toEqual(all.map(({ data }) => data).toSorted());
      continue;
    }
    cut += 1;
    for (const group of ['entity', 'topic']) {
      const ranked = all.filter((entry) => entry.group === group);
      const whole = ranked.filter((entry) => keys.get(entry)!.some(([key]) => key === beginning));
      const kept = [...numbers].filter((number) => entries[number]!.group === group);
      expect(kept.length, beginning).toBe(Math.min(size.best, ranked.length));
      const expected = [...new Set([...whole, ...ranked])].slice(0, size.best).map(({ data }) => data);
      expect(new Set(kept), beginning).toEqual(new Set(expected));
    }
  }
  expect(cut).toBeGreaterThan(20);
});

test('keeps every part within its maximum size', () => {
  for (const { rows } of parts) expect(rows.length).toBeLessThanOrEqual(size.rows);
  const perPart = parts.map(({ best }) => Object.keys(best).length);
  expect(Math.max(...perPart)).toBeLessThanOrEqual(2 * size.key);
});

test('finds nothing for prefixes that are not in the table', () => {
  for (const beginning of ['-', '0', 'kq', 'zz', '\uffff'])
    expect(ask(beginning).numbers.size, beginning).toBe(0);
});

test('keeps the alias in its row, and gives a name a row for each word by which it is found', () => {
  const { parts: small } = lookupParts(
    [{ data: 'eagles', names: ['Inland Customs Eagles', 'ICE'], group: 'entity' }],
    lookupKeys,
    { rows: 10, best: 2, key: 40 },
  );
  expect(small[0]!.rows).toEqual([
    ['customs eagles', 0],
    ['eagles', 0],
    ['ice', 0, 'ICE'],
    ['inland customs eagles', 0],
  ]);
});

test('has no parts for an empty archive', () => {
  expect(lookupParts([], lookupKeys, size)).toEqual({ starts: [], beginnings: [], parts: [] });
});
