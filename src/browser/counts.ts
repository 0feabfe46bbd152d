import type { Fragment } from './pagefind.ts';

/** How many results have a value, by filter and value. */
export type Counts = Record<string, Readonly<Record<string, number>>>;

/** Adds up the counts of several bundles. */
export function mergeCounts(all: readonly Readonly<Counts>[]): Counts {
  const merged: Record<string, Record<string, number>> = {};
  for (const counts of all) {
    for (const [key, values] of Object.entries(counts)) {
      const sums = (merged[key] ??= {});
      for (const [value, count] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + count;
    }
  }
  return merged;
}

/** Counts what the documents themselves say. */
export function countFragments(fragments: readonly Pick<Fragment, 'filters'>[]): Counts {
  return mergeCounts(
    fragments.map(({ filters }) =>
      Object.fromEntries(
        Object.entries(filters).map(([key, values]) => [
          key,
          Object.fromEntries(values.map((value) => [value, 1])),
        ]),
      ),
    ),
  );
}
