import { checkTerm } from './check-term.ts';
import { filterResults } from './filter-results.ts';
import { Merged } from './merged.ts';
import type { PagefindResult } from './pagefind.ts';
import type { Hit } from './read-hit.ts';
import { type Term, termQuery } from './search-query.ts';
import type { Bundle } from './open-bundles.ts';
import type { FilterKey, Filters, Sort } from './search-state.ts';

export interface Question {
  readonly terms: readonly Term[];
  readonly filters: Filters;
  readonly sort: Sort;
  /** The filters whose values are to be counted. */
  readonly facets: readonly FilterKey[];
}

export interface Answer {
  readonly total: number;
  /** The terms that are nowhere in the archive; the others were searched without them. */
  readonly unknown: readonly Term[];
  /** Words that stand nowhere by themselves, but begin others, which were found. */
  readonly widened: readonly Term[];
  readonly counts: Counts;
  /** Reads the next results. */
  next(count: number): Promise<Hit[]>;
}

/** How many results have a value, by filter and value. */
export type Counts = Readonly<Partial<Record<FilterKey, Readonly<Record<string, number>>>>>;

/** Asks all bundles. Every result has all of the terms that the archive has. */
export async function ask(
  bundles: readonly Bundle[],
  { terms, filters, sort, facets }: Question,
): Promise<Answer> {
  const known = await Promise.all(bundles.map((bundle) => knownTerms(bundle, terms)));
  const unknown = terms.filter((term) => known.every((checked) => !checked.has(term)));
  const kept = terms.filter((term) => !unknown.includes(term));
  const widened = kept.filter(
    (term) => term.kind === 'word' && known.every((checked) => checked.get(term)?.every(isBeginning) ?? true),
  );
  const hopeless = (terms.length > 0 && kept.length === 0) || unknown.some(({ kind }) => kind === 'phrase');
  const able = hopeless
    ? []
    : bundles.flatMap((bundle, index) => {
        const parts = kept.map((term) => known[index]!.get(term));
        return parts.includes(undefined) ? [] : [{ bundle, terms: parts.flatMap((part) => part ?? []) }];
      });
  const found = await Promise.all(
    able.map(async ({ bundle, terms }) => {
      const results = await find(bundle, terms);
      return { bundle, terms, filtered: await filterResults(bundle.tables, results, filters, facets) };
    }),
  );
  const merged = new Merged(
    found.map(({ bundle, terms, filtered }) => ({ tables: bundle.tables, terms, results: filtered.results })),
    sort,
  );
  return {
    total: merged.total,
    unknown,
    widened,
    counts: addUp(found.map(({ filtered }) => filtered.counts)),
    next: (count) => merged.next(count),
  };
}

/** The terms that a bundle has, as it has them. */
async function knownTerms(bundle: Bundle, terms: readonly Term[]): Promise<Map<Term, readonly Term[]>> {
  const entries = await Promise.all(
    terms.map(async (term) => [term, await knownParts(bundle, term)] as const),
  );
  return new Map(entries.filter(([, parts]) => parts.length > 0));
}

async function knownParts(bundle: Bundle, term: Term): Promise<readonly Term[]> {
  const known = await checkTerm(bundle, term);
  return known ? [known] : [];
}

/** All documents with the terms, the best match first. */
async function find({ pagefind }: Bundle, terms: readonly Term[]): Promise<readonly PagefindResult[]> {
  const words = terms.flatMap((term) => term.words).join(' ');
  const { results } = await pagefind.search(terms.length === 0 ? null : words);
  // These are more than asked for: Pagefind takes a word for the beginning of words.
  const exact = await Promise.all(
    terms.filter((term) => !isBeginning(term)).map((term) => pagefind.search(termQuery(term))),
  );
  const sets = exact.map((answer) => new Set(answer.results.map(({ id }) => id)));
  return results.filter(({ id }) => sets.every((set) => set.has(id)));
}

function isBeginning({ kind }: Term): boolean {
  return kind === 'beginning';
}

function addUp(all: readonly Counts[]): Counts {
  const sums: Partial<Record<FilterKey, Record<string, number>>> = {};
  for (const counts of all) {
    for (const key of Object.keys(counts) as FilterKey[]) {
      const values = (sums[key] ??= {});
      for (const [value, count] of Object.entries(counts[key] ?? {}))
        values[value] = (values[value] ?? 0) + count;
    }
  }
  return sums;
}
