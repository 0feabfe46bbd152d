import { anyOf } from './any-of.ts';
import { checkTerm } from './check-term.ts';
import { countFragments, type Counts, mergeCounts } from './counts.ts';
import { filtersFor } from './filters-for.ts';
import { Merged } from './merged.ts';
import type { PagefindAnswer, PagefindOptions, PagefindResult } from './pagefind.ts';
import type { Hit } from './read-hit.ts';
import { segmentTerms, type Term, termQuery } from './search-query.ts';
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
  /** By facet and value. */
  readonly counts: Counts;
  /** Whether the counts are of the results; else they are of more, and only tell which values there can be. */
  readonly counted: boolean;
  /** Reads the next results. */
  next(count: number): Promise<Hit[]>;
}

/** What one bundle found. */
interface Found {
  readonly bundle: Bundle;
  readonly terms: readonly Term[];
  readonly results: readonly PagefindResult[];
  readonly counts: PagefindAnswer['filters'];
  /** Whether Pagefind's counts are of just these results. */
  readonly counted: boolean;
}

/** So few results are counted one by one where Pagefind's counts don't hold. */
const few = 60;

/** Asks all bundles. Every result has all of the terms that the archive has. */
export async function ask(bundles: readonly Bundle[], question: Question): Promise<Answer> {
  const { terms, facets } = question;
  const known = await Promise.all(bundles.map((bundle) => knownTerms(bundle, terms)));
  const unknown = terms.filter((term) => known.every((checked) => !checked.get(term)));
  const kept = terms.filter((term) => !unknown.includes(term));
  const widened = kept.filter(
    (term) => term.kind === 'word' && known.every((checked) => checked.get(term)?.every(isBeginning) ?? true),
  );
  const nothing: Answer = { total: 0, unknown, widened, counts: {}, counted: true, next: async () => [] };
  if ((terms.length > 0 && kept.length === 0) || unknown.some(({ kind }) => kind === 'phrase'))
    return nothing;

  const able = bundles.flatMap((bundle, index): Able[] => {
    const parts = kept.map((term) => known[index]!.get(term));
    return parts.includes(undefined) ? [] : [{ bundle, terms: parts.flatMap((part) => part ?? []) }];
  });
  const found = await Promise.all(able.map((entry) => find(entry, question, question.filters)));
  const merged = new Merged(found, question.sort);
  const { counts, counted } = await countAll(found, able, question, merged);
  return {
    total: merged.total,
    unknown,
    widened,
    counts: only(counts, facets),
    counted,
    next: (count) => merged.next(count),
  };
}

/** A bundle that has all of the terms, as it knows them. */
interface Able {
  readonly bundle: Bundle;
  readonly terms: readonly Term[];
}

function isBeginning({ kind }: Term): boolean {
  return kind === 'beginning';
}

/** The terms that a bundle has, each as one or (divided into words) several. */
async function knownTerms(bundle: Bundle, terms: readonly Term[]): Promise<Map<Term, readonly Term[]>> {
  const entries = await Promise.all(
    terms.map(async (term) => {
      const parts = await Promise.all(
        segmentTerms([term], bundle.language).map((part) => checkTerm(bundle, part)),
      );
      return [term, parts.filter((part) => part !== undefined)] as const;
    }),
  );
  return new Map(entries.filter(([, parts]) => parts.length > 0));
}

async function find({ bundle, terms }: Able, { sort, facets }: Question, filters: Filters): Promise<Found> {
  const options: PagefindOptions = {
    filters: await filtersFor(bundle, filters, facets),
    sort: sort === 'relevance' ? {} : { date: sort === 'newest' ? 'desc' : 'asc' },
  };
  const { pagefind } = bundle;
  const words = terms.flatMap((term) => term.words).join(' ');
  const loose = await pagefind.search(terms.length === 0 ? null : words, options);
  const exact = await Promise.all(
    terms
      .filter((term) => !isBeginning(term))
      .map((term) => pagefind.search(termQuery(term), { filters: options.filters })),
  );
  const sets = exact.map(({ results }) => new Set(results.map(({ id }) => id)));
  const results = loose.results.filter(({ id }) => sets.every((set) => set.has(id)));
  const same = [loose, ...exact].find((answer) => answer.results.length === results.length);
  return { bundle, terms, results, counts: (same ?? loose).filters, counted: same !== undefined };
}

async function countAll(
  found: readonly Found[],
  able: readonly Able[],
  question: Question,
  merged: Merged,
): Promise<Pick<Answer, 'counts' | 'counted'>> {
  const byPagefind = found.every(({ counted }) => counted);
  const byHand = !byPagefind && merged.total <= few;
  const counts = byHand
    ? countFragments(await merged.fragments())
    : mergeCounts(found.map((one) => one.counts));
  // Of a filter that means "any of these", what could be chosen besides is counted without it.
  for (const key of question.facets) {
    if (!anyOf.has(key) || !question.filters[key]) continue;
    const { [key]: _, ...others } = question.filters;
    const without = await Promise.all(able.map((entry) => find(entry, question, others)));
    counts[key] = mergeCounts(without.map((one) => one.counts))[key] ?? {};
  }
  return { counts, counted: byPagefind || byHand };
}

function only(counts: Counts, facets: readonly FilterKey[]): Counts {
  return Object.fromEntries(facets.flatMap((key) => (counts[key] ? [[key, counts[key]]] : [])));
}
