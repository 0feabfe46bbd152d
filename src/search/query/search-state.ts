import { entityKinds } from '../../schema/entity-kind.ts';
import { addPart } from './edit.ts';
import { withRange } from './edit-range.ts';
import { type Field, oneValued } from './field.ts';
import { writeValue } from './write.ts';

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sorts)[number];

/** All that the search page shows depends on this, and all of it stands in the URL. */
export interface SearchState {
  /** Words, operators and fields, as text. */
  readonly query: string;
  /** Undefined: by relevance, or the newest first where no words are asked for. */
  readonly sort?: SortOrder;
  /** How many results are shown. */
  readonly shown: number;
}

export const pageSize = 20;

/** Parameters of addresses that were made before queries had fields. */
const former: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(entityKinds.map((kind) => [kind, 'entity'])),
  entity: 'entity',
  kind: 'kind',
  topic: 'topic',
  section: 'section',
  language: 'language',
  year: 'year',
};

/** Reads the query part of a URL; what it does not know it leaves out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  let query = params.get('q')?.trim() ?? '';
  for (const part of formerParts(params)) query = addPart(query, part);
  const month = params.get('month');
  if (month && /^\d{4}-\d\d$/.test(month)) query = withRange(query, month, month);
  const shown = Number(params.get('shown'));
  return {
    query,
    sort: sorts.find((sort) => sort === params.get('sort')),
    shown: Number.isSafeInteger(shown) && shown > pageSize ? shown : pageSize,
  };
}

/** What former parameters ask for, each in its order; of a field with one value in each document any of several. */
function formerParts(params: URLSearchParams): string[] {
  const parts = new Map<string, string>();
  for (const [key, value] of params) {
    const field = Object.hasOwn(former, key) ? former[key] : undefined;
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

/** Writes a state as the query part of a URL, `?` included; empty for the empty state. The same state gives the same text. */
export function writeState({ query, sort, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  if (sort) params.set('sort', sort);
  if (shown > pageSize) params.set('shown', String(shown));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The sort that a state means. @param asksForWords whether there is anything that a document can be more or less about */
export function effectiveSort({ sort }: SearchState, asksForWords: boolean): SortOrder {
  if (!asksForWords) return sort === 'oldest' ? sort : 'newest';
  return sort ?? 'relevance';
}
