import type { Bits } from './bits.ts';
import type { Bundle } from './open-index.ts';
import type { LeafNode } from '../query/node.ts';
import type { RowOfWords } from './row.ts';

/** A set of documents for each bundle, in their order. */
export type Sets = readonly Bits[];

/** A record, or a value that stands for itself. */
export interface NamedValue {
  readonly id: string;
  readonly name: string;
}

/** What a value of a field was taken for. */
export interface InterpretedValue {
  /** As the query has it. */
  readonly text: string;
  /** None where there is no such value; several where all of them are meant, or any may be. */
  readonly named: readonly NamedValue[];
}

/** What a leaf of a query was found to be. */
export interface LeafAnswer {
  readonly sets: Sets;
  /** Of words: by bundle, what they mean there: any of some rows, mostly one of one word. */
  readonly rows?: readonly (readonly RowOfWords[])[];
  /** Of a field: by value, what it was taken for. */
  readonly values?: readonly InterpretedValue[];
}

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

/** A word of a document that is there because of the query. */
export interface Match {
  /** Its place among the words of the document. */
  readonly location: number;
  /** The place in the query of what it answers to. */
  readonly term: number;
  /** The folded form by which it does. */
  readonly form: string;
  /** The phrase that it is part of, as the reader wrote it. */
  readonly phrase?: string;
}
