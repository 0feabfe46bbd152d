export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** The whole state of the search page, all of which is in the URL. */
export interface SearchState {
  /** The query as text. */
  readonly query: string;
  /** Undefined for the default: by relevance, or newest first if the query has no words. */
  readonly sort?: SortOrder;
  /** Undefined for a list of articles with passages. */
  readonly view?: 'sentences';
  /** The number of results shown. */
  readonly shown: number;
}

export const resultsPerPage = 20;

const parameters: ReadonlySet<string> = new Set(['q', 'sort', 'view', 'shown']);

/** Parses the query string of a URL, perhaps a former one; unknown parameters are ignored. */
export async function openState(search: string): Promise<SearchState> {
  const state = readState(search);
  const params = new URLSearchParams(search);
  if ([...params.keys()].every((key) => parameters.has(key))) return state;
  const { addFormerParameters } = await import('./former-parameters.ts');
  return { ...state, query: addFormerParameters(state.query, params) };
}

/** Parses the query string of a URL; other parameters are ignored. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const shown = Number(params.get('shown'));
  return {
    query: params.get('q')?.trim() ?? '',
    sort: sortOrders.find((sort) => sort === params.get('sort')),
    ...(params.get('view') === 'sentences' && { view: 'sentences' }),
    shown: Number.isSafeInteger(shown) && shown > resultsPerPage ? shown : resultsPerPage,
  };
}

/**
 * Writes a state as the query string of a URL, including `?`; empty for the initial state. The result is
 * deterministic.
 */
export function writeState({ query, sort, view, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  if (sort) params.set('sort', sort);
  if (view) params.set('view', view);
  if (shown > resultsPerPage) params.set('shown', String(shown));
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
