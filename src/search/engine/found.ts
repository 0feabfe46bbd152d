import type { Bits } from './bits.ts';
import type { Bundle } from './open-bundles.ts';
import type { LeafNode, Query } from '../query/node.ts';
import type { Sort } from '../query/search-state.ts';
import type { Sets } from './evaluate.ts';
import type { LeafAnswer } from './finder.ts';
import { HitList } from './hit-list.ts';

/** A leaf of the query, and what was found for it. */
export interface FoundLeaf extends LeafAnswer {
  readonly node: LeafNode;
  /** Whether results must not have it. */
  readonly negated: boolean;
}

/** The documents of one bundle. */
export interface FoundSet {
  readonly bundle: Bundle;
  readonly bits: Bits;
}

/** The answer to a query. */
export class Found {
  readonly query: Query;
  readonly total: number;
  /** The exact set of documents, by bundle. */
  readonly sets: readonly FoundSet[];
  /** In the order of the query. */
  readonly leaves: readonly FoundLeaf[];

  constructor(query: Query, bundles: readonly Bundle[], sets: Sets, leaves: readonly FoundLeaf[]) {
    this.query = query;
    this.sets = bundles.map((bundle, index) => ({ bundle, bits: sets[index]! }));
    this.leaves = leaves;
    this.total = sets.reduce((sum, bits) => sum + bits.count(), 0);
  }

  /** Whether there are words that a document can be more or less about. */
  get asksForWords(): boolean {
    return this.leaves.some(({ negated, rows }) => !negated && rows !== undefined);
  }

  /** What results must have that no document has. */
  get unknown(): FoundLeaf[] {
    return this.leaves.filter(({ negated, sets }) => !negated && sets.every((bits) => bits.count() === 0));
  }

  /** How many of the documents have a value of a filter of the index, by value. */
  async counts(filter: string): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { bundle, bits } of this.sets) {
      for (const [value, numbers] of await bundle.tables.values(filter)) {
        let sum = 0;
        for (const number of numbers) if (bits.has(number)) sum += 1;
        if (sum > 0) counts[value] = (counts[value] ?? 0) + sum;
      }
    }
    return counts;
  }

  /** The documents in an order, to be read one after the other. */
  hits(sort: Sort): HitList {
    return new HitList(this.sets, this.leaves, sort);
  }
}
