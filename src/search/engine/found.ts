import type { Query } from '../query/node.ts';
import type { SortOrder } from '../query/search-state.ts';
import type { DocumentSets, FoundLeaf, FoundSet } from './answer.ts';
import type { FoundDate } from './dates-in-query.ts';
import { HitList } from './hit-list.ts';
import type { QueryName } from './names-in-query.ts';
import type { Bundle } from './open-index.ts';

/** The sets of documents that answer a query. */
export interface FoundDocuments {
  /** The documents that have everything that the query requires. */
  readonly exact: DocumentSets;
  /** These, and for a query of plain words those that have most of it. */
  readonly shown: DocumentSets;
  /** The names in a query of plain words, by bundle. */
  readonly names: readonly (readonly QueryName[])[];
  /** The dates in a query of plain words. */
  readonly dates: readonly FoundDate[];
}

/** The answer to a query. */
export class Found {
  readonly query: Query;
  /** The number of documents that have everything that the query requires. */
  readonly exactTotal: number;
  /** The number of documents to show, some of which may lack a word. */
  readonly total: number;
  /** The documents to show, by bundle. */
  readonly sets: readonly FoundSet[];
  /** The documents that have everything that the query requires, by bundle. */
  readonly exact: readonly FoundSet[];
  /** The leaves of the query, in its order. */
  readonly leaves: readonly FoundLeaf[];
  readonly names: readonly (readonly QueryName[])[];
  readonly dates: readonly FoundDate[];

  constructor(
    query: Query,
    bundles: readonly Bundle[],
    { exact, shown, names, dates }: FoundDocuments,
    leaves: readonly FoundLeaf[],
  ) {
    const setsOf = (sets: DocumentSets) =>
      bundles.map((bundle, index): FoundSet => ({ bundle, bits: sets[index]! }));
    this.query = query;
    this.exact = setsOf(exact);
    this.sets = setsOf(shown);
    this.leaves = leaves;
    this.names = names;
    this.dates = dates;
    this.exactTotal = countOf(exact);
    this.total = countOf(shown);
  }

  /** The documents that the number of results, the filters and the dates count: all to show if none has everything. */
  get counted(): readonly FoundSet[] {
    return this.exactTotal > 0 ? this.exact : this.sets;
  }

  /** The number of articles among the documents to show. */
  get articles(): number {
    return this.sets.reduce((sum, { bundle, bits }) => sum + bits.count(bundle.articles), 0);
  }

  /** Whether the query has words by which documents can be ranked. */
  get asksForWords(): boolean {
    return this.leaves.some(({ negated, sequences }) => !negated && sequences !== undefined);
  }

  /** The required leaves that no document matches, but for words of a date. */
  get unknown(): FoundLeaf[] {
    return this.leaves.filter(
      ({ negated, role, isInDate, sets }) =>
        !negated && !role && !isInDate && sets.every((bits) => bits.count() === 0),
    );
  }

  /** Returns the documents in a sort order, to be read one by one. */
  hits(order: SortOrder): HitList {
    return new HitList(this, order);
  }
}

function countOf(sets: DocumentSets): number {
  return sets.reduce((sum, bits) => sum + bits.count(), 0);
}
