import type { Field } from '../../shared/base/query-field.ts';

/** A range of the query, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of documents to search; undefined is the whole document. */
export type QueryPlace = 'title' | undefined;

/** A word, matched by its stem, and also as a prefix while it is being typed. */
export interface WordNode extends Span {
  readonly type: 'word';
  /** The word as the reader wrote it. */
  readonly text: string;
  readonly unfinished: boolean;
  /** Whether a plus sign before it requires it. */
  readonly plus?: true;
  readonly place: QueryPlace;
}

/** `immigr*` */
export interface PrefixNode extends Span {
  readonly type: 'prefix';
  /** The prefix without the star. */
  readonly text: string;
  readonly place: QueryPlace;
}

/** `o?l`, `wom*n`: matches the words with these letters, in all their forms. */
export interface PatternNode extends Span {
  readonly type: 'pattern';
  /** With `?` for one character, and `*` for any number of them. */
  readonly text: string;
  readonly place: QueryPlace;
}

/** `"words in a row"`, `"words near each other"~5` */
export interface PhraseNode extends Span {
  readonly type: 'phrase';
  /** The phrase without quotation marks. */
  readonly text: string;
  /** How many other words may be between its words, in any order; undefined for words in a row. */
  readonly distance?: number;
  readonly place: QueryPlace;
}

/** `topic:strikes`, `section:Harbour,Tides`: matches any of the values. */
export interface ValueNode extends Span {
  readonly type: 'value';
  readonly field: Exclude<Field, 'title'>;
  readonly values: readonly FieldValue[];
}

export interface FieldValue extends Span {
  /** The value without quotation marks. */
  readonly text: string;
}

export interface NotNode extends Span {
  readonly type: 'not';
  readonly node: QueryNode;
}

/** At least two nodes, of which all or any must match. */
export interface ListNode extends Span {
  readonly type: 'and' | 'or';
  readonly nodes: readonly QueryNode[];
}

/** A leaf of the query tree, evaluated on its own. */
export type LeafNode = WordNode | PrefixNode | PatternNode | PhraseNode | ValueNode;

export type QueryNode = LeafNode | NotNode | ListNode;

/** A kind of mistake in a query. */
export type MistakeType =
  | 'open-quote'
  | 'empty-quote'
  | 'open-group'
  | 'extra-close'
  | 'empty-group'
  | 'loose-operator'
  | 'unknown-field'
  | 'no-value'
  | 'bad-date'
  | 'dates-reversed'
  | 'star-place'
  | 'fuzzy'
  | 'near-word'
  | 'too-deep'
  | 'bare-date';

/** A part of a query that could not be interpreted. The search runs without it. */
export interface QueryProblem extends Span {
  readonly type: MistakeType;
  /** The text as written. */
  readonly text: string;
  /** The text that was probably intended. */
  readonly suggestion?: string;
}

/** A parsed query. */
export interface Query {
  readonly text: string;
  /** Undefined for an empty query. */
  readonly node?: QueryNode;
  /** In the order of the text. */
  readonly problems: readonly QueryProblem[];
}
