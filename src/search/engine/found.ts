import type { Query } from '../query/node.ts';
import type { SortOrder } from '../query/search-state.ts';
import type { FoundLeaf, FoundSet, Sets } from './answer.ts';
import { HitList } from './hit-list.ts';
import type { Bundle } from './open-index.ts';

/** With fewer results, what has most of the words is shown below them. */
export const minResults = 10;

/** In a query of fewer words, what lacks one has little to do with it. */
const minWordsForClosest = 3;

/** The answer to a query. */
export class Found {
  readonly query: Query;
  readonly total: number;
  /** The exact set of documents, by bundle. */
  readonly sets: readonly FoundSet[];
  /** In the order of the query. */
  readonly leaves: readonly FoundLeaf[];
  /** Whether documents may lack some of the words. */
  readonly isNearest: boolean;

  constructor(
    query: Query,
    bundles: readonly Bundle[],
    sets: Sets,
    leaves: readonly FoundLeaf[],
    isNearest = false,
  ) {
    this.isNearest = isNearest;
    this.query = query;
    this.sets = bundles.map((bundle, index) => ({ bundle, bits: sets[index]! }));
    this.leaves = leaves;
    this.total = sets.reduce((sum, bits) => sum + bits.count(), 0);
  }

  /** How many of the documents are articles. */
  get articles(): number {
    return this.sets.reduce((sum, { bundle, bits }) => sum + bits.count(bundle.articles), 0);
  }

  /** Whether there are words that a document can be more or less about. */
  get asksForWords(): boolean {
    return this.leaves.some(({ negated, rows }) => !negated && rows !== undefined);
  }

  /** Whether so few documents have all of the words that those with most of them are worth showing. */
  get isSparse(): boolean {
    return this.total > 0 && this.total < minResults && this.leaves.length >= minWordsForClosest;
  }

  /** What results must have that no document has. */
  get unknown(): FoundLeaf[] {
    return this.leaves.filter(({ negated, sets }) => !negated && sets.every((bits) => bits.count() === 0));
  }

  /** The documents in an order, to be read one after the other. */
  hits(order: SortOrder): HitList {
    return new HitList(this.sets, this.leaves, order, this.isNearest);
  }
}
