import type { Query } from '../query/node.ts';
import type { SortOrder } from '../query/search-state.ts';
import type { FoundLeaf, FoundSet, DocumentSets } from './answer.ts';
import { HitList } from './hit-list.ts';
import type { Bundle } from './open-index.ts';

/** Queries with fewer results also get documents with most of their words. */
export const minResults = 10;

/** In shorter queries, a document that lacks one of the words is hardly relevant. */
const minWordsForClosest = 3;

/** The answer to a query. */
export class Found {
  readonly query: Query;
  readonly total: number;
  /** The exact set of documents, by bundle. */
  readonly sets: readonly FoundSet[];
  /** The leaves of the query, in its order. */
  readonly leaves: readonly FoundLeaf[];
  /** Whether documents may lack some of the words. */
  readonly isNearest: boolean;

  constructor(
    query: Query,
    bundles: readonly Bundle[],
    sets: DocumentSets,
    leaves: readonly FoundLeaf[],
    isNearest = false,
  ) {
    this.isNearest = isNearest;
    this.query = query;
    this.sets = bundles.map((bundle, index) => ({ bundle, bits: sets[index]! }));
    this.leaves = leaves;
    this.total = sets.reduce((sum, bits) => sum + bits.count(), 0);
  }

  /** The number of articles among the documents. */
  get articles(): number {
    return this.sets.reduce((sum, { bundle, bits }) => sum + bits.count(bundle.articles), 0);
  }

  /** Whether the query has words by which documents can be ranked. */
  get asksForWords(): boolean {
    return this.leaves.some(({ negated, sequences }) => !negated && sequences !== undefined);
  }

  /** Whether there are so few results that documents with most of the words are shown as well. */
  get isSparse(): boolean {
    return this.total > 0 && this.total < minResults && this.leaves.length >= minWordsForClosest;
  }

  /** The required leaves that no document matches. */
  get unknown(): FoundLeaf[] {
    return this.leaves.filter(({ negated, sets }) => !negated && sets.every((bits) => bits.count() === 0));
  }

  /** Returns the documents in a sort order, to be read one by one. */
  hits(order: SortOrder): HitList {
    return new HitList(this.sets, this.leaves, order, this.isNearest);
  }
}
