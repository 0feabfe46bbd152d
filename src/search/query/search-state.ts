import { entityKinds } from '../../schema/entity-kind.ts';
import { addPart } from './edit.ts';
import { withRange } from './edit-range.ts';
import { type Field, oneValued } from './field.ts';
import { writeValue } from './write.ts';

export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** The whole state of the search page, all of which is in the URL. */
export interface SearchState {
  /** The query as text. */
  readonly query: string;
  /** Undefined for the default: by relevance, or newest first if the query has no words. */
  readonly sort?: SortOrder;
  /** The number of results shown. */
  readonly shown: number;
}

export const pageSize = 20;

/** Parameters of addresses from before queries had fields. */
const formerParameters: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(entityKinds.map((kind) => [kind, 'entity'])),
  entity: 'entity',
  kind: 'kind',
  topic: 'topic',
  section: 'section',
  language: 'language',
  year: 'year',
};

/** Parses the query string of a URL; unknown parameters are ignored. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  let query = params.get('q')?.trim() ?? '';
  for (const part of formerParts(params)) query = addPart(query, part);
  const month = params.get('month');
  if (month && /^\d{4}-\d\d$/.test(month)) query = withRange(query, month, month);
  const shown = Number(params.get('shown'));
  return {
    query,
    sort: sortOrders.find((sort) => sort === params.get('sort')),
    shown: Number.isSafeInteger(shown) && shown > pageSize ? shown : pageSize,
  };
}

/**
 * Converts former parameters to parts of a query; multiple values of a one-valued field become alternatives.
 */
function formerParts(params: URLSearchParams): string[] {
  const parts = new Map<string, string>();
  for (const [key, value] of params) {
    const field = Object.hasOwn(formerParameters, key) ? formerParameters[key] : undefined;
    if (!field || value === '') continue;
    const name = oneValued.has(field) ? field : `${field}:${value}`;
    const before = parts.get(name);
    parts.set(
      name,
      before && oneValued.has(field) ? `${before},${writeValue(value)}` : `${field}:${writeValue(value)}`,
    );
  }
  return [...parts.values()];
}

/**
 * Writes a state as the query string of a URL, including `?`; empty for the initial state. The result is
 * deterministic.
 */
export function writeState({ query, sort, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  if (sort) params.set('sort', sort);
  if (shown > pageSize) params.set('shown', String(shown));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Returns the sort order of a state, with its default.
 * @param asksForWords whether the query has words to rank by
 */
export function effectiveSort({ sort }: SearchState, asksForWords: boolean): SortOrder {
  if (!asksForWords) return sort === 'oldest' ? sort : 'newest';
  return sort ?? 'relevance';
}
