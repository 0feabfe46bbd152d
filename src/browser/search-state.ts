import { entityKinds } from '../schema/entity-kind.ts';

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** The filters that there are, in the order in which they are shown. */
export const filterKeys = ['kind', 'year', 'month', 'topic', ...entityKinds, 'section', 'language'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The chosen values by key; topics and entities are named by id. */
export type Filters = Readonly<Partial<Record<FilterKey, readonly string[]>>>;

/** All that the search page shows depends on this, and all of it stands in the URL. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  /** Undefined: by relevance, or the newest first where there is no query. */
  readonly sort?: Sort;
  /** How many results are shown. */
  readonly shown: number;
}

export const pageSize = 20;

/** Reads the query part of a URL; what it does not know it leaves out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<FilterKey, readonly string[]>> = {};
  for (const key of filterKeys) {
    const values = [...new Set(params.getAll(key))].filter(Boolean);
    if (values.length > 0) filters[key] = values;
  }
  const shown = Number(params.get('shown'));
  return {
    query: params.get('q')?.trim() ?? '',
    filters,
    sort: sorts.find((sort) => sort === params.get('sort')),
    shown: Number.isSafeInteger(shown) && shown > pageSize ? shown : pageSize,
  };
}

/** Writes a state as the query part of a URL, `?` included; empty for the empty state. The same state gives the same text. */
export function writeState({ query, filters, sort, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const key of filterKeys) filters[key]?.forEach((value) => params.append(key, value));
  if (sort) params.set('sort', sort);
  if (shown > pageSize) params.set('shown', String(shown));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Adds a value to a filter, or takes it away; the results begin anew. */
export function toggleFilter(state: SearchState, key: FilterKey, value: string): SearchState {
  const values = state.filters[key] ?? [];
  const changed = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [key]: _, ...others } = state.filters;
  return { ...state, filters: changed.length > 0 ? { ...others, [key]: changed } : others, shown: pageSize };
}

/** The sort that a state means. */
export function effectiveSort({ sort, query }: SearchState): Sort {
  return sort && !(sort === 'relevance' && query === '') ? sort : query === '' ? 'newest' : 'relevance';
}
