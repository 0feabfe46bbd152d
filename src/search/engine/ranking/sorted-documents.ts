import type { FoundLeaf, FoundSet } from '../answer.ts';
import type { FoundDate } from '../dates-in-query.ts';
import type { QueryName } from '../names-in-query.ts';

/** The position of a result: its bundle, and its number there. */
export interface HitPlace {
  readonly set: number;
  readonly number: number;
}

/** What is known about the documents to sort. */
export interface SortedDocuments {
  readonly sets: readonly FoundSet[];
  /** Those of them that have everything that the query requires. */
  readonly exact: readonly FoundSet[];
  readonly leaves: readonly FoundLeaf[];
  readonly names: readonly (readonly QueryName[])[];
  /** The dates in the query, by the indexes of its words. */
  readonly dates: readonly FoundDate[];
}
