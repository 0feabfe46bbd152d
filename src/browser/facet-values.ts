import { readFilterValue } from './filter-value.ts';
import { kindWords } from './search-words.ts';
import type { FilterKey, Filters } from './search-state.ts';

/** One value that can be chosen. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * The values of one facet in the order in which they are offered: the chosen first, then by number of results;
 * years and months by time, the latest first.
 *
 * @param language in which languages and months are named
 */
export function facetValues(
  key: FilterKey,
  counts: Readonly<Record<string, number>>,
  filters: Filters,
  language: string,
): FacetValue[] {
  const chosen = filters[key] ?? [];
  const values = Object.entries(counts).map(([value, count]) => ({ ...readFilterValue(value), count }));
  const missing = chosen
    .filter((id) => !values.some((value) => value.id === id))
    .map((id) => ({ id, name: id, count: 0 }));
  return [...values, ...missing]
    .map((value) => ({
      ...value,
      name: valueName(key, value.name, language),
      chosen: chosen.includes(value.id),
    }))
    .filter(
      ({ id, count, chosen }) => (count > 0 || chosen) && !(key === 'kind' && id === 'entity' && !chosen),
    )
    .toSorted((a, b) =>
      key === 'year' || key === 'month'
        ? compare(b.id, a.id)
        : Number(b.chosen) - Number(a.chosen) ||
          b.count - a.count ||
          compare(a.name, b.name) ||
          compare(a.id, b.id),
    );
}

/** Whether a facet helps: one that has but one value, which all results have, says nothing. */
export function isUseful(key: FilterKey, values: readonly FacetValue[], filters: Filters): boolean {
  if (values.some(({ chosen }) => chosen)) return true;
  if (key === 'month') return filters.year?.length === 1 && values.length > 0;
  return values.length > (key === 'language' || key === 'kind' ? 1 : 0);
}

/** A value as readers see it. */
export function valueName(key: FilterKey, name: string, language: string): string {
  if (key === 'kind') return kindWords[name as keyof typeof kindWords]?.many ?? name;
  if (key === 'month' && /^\d{4}-\d\d$/.test(name)) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return format.format(Date.UTC(Number(name.slice(0, 4)), Number(name.slice(5)) - 1));
  }
  if (key === 'language') {
    try {
      return new Intl.DisplayNames(language, { type: 'language' }).of(name) ?? name;
    } catch {
      return name;
    }
  }
  return name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
