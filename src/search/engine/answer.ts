import type { Bits } from './bits.ts';
import type { Bundle } from './open-index.ts';
import type { LeafNode } from '../query/node.ts';
import type { WordSequence } from './word-sequence.ts';

/** A set of documents for each bundle, in the order of the bundles. */
export type DocumentSets = readonly Bits[];

/** A record, or a plain value whose id is the value itself. */
export interface NamedValue {
  readonly id: string;
  readonly name: string;
}

/** The interpretation of a field’s value. */
export interface InterpretedValue {
  /** The value as written in the query. */
  readonly text: string;
  /** The matching records or values: none if the value is unknown, several if it is ambiguous. */
  readonly named: readonly NamedValue[];
  /** Finds the names of the field that are like an unknown value, at most so many. */
  readonly similar?: (maxNames: number) => Promise<readonly NamedValue[]>;
  /** For an article, the words, names and topics by which others are like it. */
  readonly by?: readonly string[];
}

/** The answer to a leaf of a query. */
export interface LeafAnswer {
  readonly sets: DocumentSets;
  /** For words: the alternative word sequences in each bundle, usually a single word. */
  readonly sequences?: readonly (readonly WordSequence[])[];
  /**
   * Finds the positions of a sequence in a text, for words near each other; by default, they are in a row.
   *
   * @param stems the stems at each position of the text
   */
  readonly pathsIn?: (
    sequence: WordSequence,
    stems: readonly (readonly string[])[],
  ) => readonly (readonly number[])[];
  /** For a field: the interpretation of each value. */
  readonly values?: readonly InterpretedValue[];
}

/** A leaf of the query with its answer. */
export interface FoundLeaf extends LeafAnswer {
  readonly node: LeafNode;
  /** Whether results must not match it. */
  readonly negated: boolean;
  /** Why results need not have it; undefined if they must. */
  readonly role?: LeafRole;
  /** Whether it is a word of a date, which is met by articles of the date, too. */
  readonly isInDate?: true;
}

/** A word that results need not have: one of the commonest of the archive, or one that only asks. */
export type LeafRole = 'common' | 'filler';

/** Whether a leaf is a word that says what is looked for: dates and names have their places among these. */
export function isAsked({ node, role }: FoundLeaf): boolean {
  return node.type === 'word' && role !== 'filler';
}

/** A set of documents of one bundle. */
export interface FoundSet {
  readonly bundle: Bundle;
  readonly bits: Bits;
}

/** A word of a document that matches the query. */
export interface Match {
  /** Its position among the words of the document. */
  readonly location: number;
  /** The index of the matching leaf of the query. */
  readonly term: number;
  /** The folded form that matches. */
  readonly form: string;
  /** The phrase that it is part of, as the reader wrote it. */
  readonly phrase?: string;
}
