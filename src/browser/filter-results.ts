import { anyOf } from './any-of.ts';
import type { Counts } from './ask.ts';
import { readFilterValue } from './filter-value.ts';
import type { PagefindResult } from './pagefind.ts';
import type { FilterKey, Filters } from './search-state.ts';
import type { Tables, Values } from './tables.ts';

/** Results of one bundle after filtering, and what could be chosen besides. */
export interface Filtered {
  readonly results: readonly PagefindResult[];
  readonly counts: Counts;
}

/**
 * Filters results, and counts the values of facets among them. Several values of a filter that a document has but
 * once mean "any of these", so that such a filter's own values are counted as if it were not chosen.
 */
export async function filterResults(
  tables: Tables,
  results: readonly PagefindResult[],
  filters: Filters,
  facets: readonly FilterKey[],
): Promise<Filtered> {
  const keys = Object.keys(filters) as FilterKey[];
  const tests = new Map(
    await Promise.all(
      keys.map(async (key) => [key, test(key, await tables.values(key), filters[key] ?? [])] as const),
    ),
  );
  const passing = (without?: FilterKey) => {
    const held = keys.filter((key) => key !== without).map((key) => tests.get(key)!);
    return results.filter(({ id }) => held.every((passes) => passes(tables.numberOf.get(id) ?? -1)));
  };
  const found = passing();
  const numbers = new Set(found.map(({ id }) => tables.numberOf.get(id)!));
  const counts: Partial<Record<FilterKey, Record<string, number>>> = {};
  for (const key of facets) {
    const among =
      anyOf.has(key) && filters[key]
        ? new Set(passing(key).map(({ id }) => tables.numberOf.get(id)!))
        : numbers;
    counts[key] = count(await tables.values(key), among);
  }
  return { results: found, counts };
}

/** Whether a document has any, or all, of the values. */
function test(key: FilterKey, values: Values, chosen: readonly string[]): (number: number) => boolean {
  const sets = chosen.map(
    (id) =>
      new Set(
        [...values].filter(([value]) => readFilterValue(value).id === id).flatMap(([, numbers]) => numbers),
      ),
  );
  return anyOf.has(key)
    ? (number) => sets.some((set) => set.has(number))
    : (number) => sets.every((set) => set.has(number));
}

function count(values: Values, among: ReadonlySet<number>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [value, numbers] of values) {
    let sum = 0;
    for (const number of numbers) if (among.has(number)) sum += 1;
    if (sum > 0) counts[value] = sum;
  }
  return counts;
}
