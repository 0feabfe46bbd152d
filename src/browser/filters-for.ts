import { anyOf } from './any-of.ts';
import { readFilterValue } from './filter-value.ts';
import type { Bundle } from './open-bundles.ts';
import type { PagefindOptions } from './pagefind.ts';
import type { FilterKey, Filters } from './search-state.ts';

/** No text has this word; asking for it loads filters and counts nothing. */
const nowhere = '"qzxjqzxjqzxj"';

const named = new WeakMap<Bundle, Map<string, string>>();

/**
 * Writes the chosen filters as Pagefind takes them. The URL names records by id, the index by `id|name`.
 *
 * @param counted filters whose values are to be counted as well
 */
export async function filtersFor(
  bundle: Bundle,
  filters: Filters,
  counted: readonly FilterKey[],
): Promise<PagefindOptions['filters']> {
  const keys = Object.keys(filters) as FilterKey[];
  const full = await namesOf(bundle, keys);
  const written: Record<string, readonly string[] | { any: readonly string[] }> = {};
  for (const key of counted) written[key] = [];
  for (const key of keys) {
    const values = (filters[key] ?? []).map((id) => full.get(`${key}:${id}`) ?? id);
    written[key] = anyOf.has(key) ? { any: values } : values;
  }
  return written;
}

/** The full values by key and id, of the filters asked for and those that were asked for before. */
export async function namesOf(
  bundle: Bundle,
  keys: readonly FilterKey[],
): Promise<ReadonlyMap<string, string>> {
  const known = named.get(bundle) ?? new Map<string, string>();
  named.set(bundle, known);
  const missing = keys.filter((key) => !known.has(key));
  if (missing.length > 0) {
    const filters = Object.fromEntries(missing.map((key) => [key, []]));
    const answer = await bundle.pagefind.search(nowhere, { filters });
    for (const key of missing) {
      known.set(key, '');
      for (const value of Object.keys(answer.filters[key] ?? {}))
        known.set(`${key}:${readFilterValue(value).id}`, value);
    }
  }
  return known;
}
