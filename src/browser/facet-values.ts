import { readFilterValue } from './filter-value.ts';
import { kindWords } from './search-words.ts';
import { entityKinds } from '../schema/entity-kind.ts';
import type { Term } from './query/edit.ts';
import type { Field } from './query/field.ts';

/** The filters of the index that there are lists of, in the order in which they are shown. */
export const filterKeys = ['kind', 'year', 'topic', ...entityKinds, 'section', 'language'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The values that a query asks for, by filter. */
export type Filters = Readonly<Partial<Record<FilterKey, readonly string[]>>>;

/** The field of the query that a filter belongs to. */
export function fieldOf(key: FilterKey): Field {
  return key === 'kind' || key === 'year' || key === 'topic' || key === 'section' || key === 'language'
    ? key
    : 'entity';
}

/** The values that are required. */
export function filtersOf(terms: readonly Term[]): Filters {
  const chosen = (key: FilterKey) =>
    terms.filter(({ field, negated }) => !negated && field === fieldOf(key)).map(({ value }) => value);
  return Object.fromEntries(
    filterKeys.map((key) => [key, chosen(key)] as const).filter(([, values]) => values.length > 0),
  );
}

/** How many results have a value, by filter and value. */
export type Counts = Readonly<Partial<Record<FilterKey, Readonly<Record<string, number>>>>>;

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
  // An entity is known to the list of its kind only.
  const missing = (fieldOf(key) === 'entity' ? [] : chosen)
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
      key === 'year'
        ? compare(b.id, a.id)
        : Number(b.chosen) - Number(a.chosen) ||
          b.count - a.count ||
          compare(a.name, b.name) ||
          compare(a.id, b.id),
    );
}

/** Whether a facet helps: one that has but one value, which all results have, says nothing. */
export function isUseful(key: FilterKey, values: readonly FacetValue[]): boolean {
  if (values.some(({ chosen }) => chosen)) return true;
  return values.length > (key === 'language' || key === 'kind' ? 1 : 0);
}

/** A value as readers see it. */
export function valueName(key: FilterKey, name: string, language: string): string {
  if (key === 'kind') return kindWords[name as keyof typeof kindWords]?.many ?? name;
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
