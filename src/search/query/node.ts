import type { Field } from './field.ts';

/** A stretch of the query, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where words are looked for: undefined is the whole document. */
export type QueryPlace = 'title' | undefined;

/** A word, which means its stem; while it is being typed it also means the words that begin like it. */
export interface WordNode extends Span {
  readonly type: 'word';
  /** As the reader wrote it. */
  readonly text: string;
  readonly unfinished: boolean;
  readonly place: QueryPlace;
}

/** `immigr*` */
export interface PrefixNode extends Span {
  readonly type: 'prefix';
  /** Without the star. */
  readonly text: string;
  readonly place: QueryPlace;
}

/** `"words in a row"` */
export interface PhraseNode extends Span {
  readonly type: 'phrase';
  /** Without the quotation marks. */
  readonly text: string;
  readonly place: QueryPlace;
}

/** `topic:strikes`, `section:Harbour,Tides`: any of the values. */
export interface ValueNode extends Span {
  readonly type: 'value';
  readonly field: Exclude<Field, 'title'>;
  readonly values: readonly FieldValue[];
}

export interface FieldValue extends Span {
  /** Without quotation marks. */
  readonly text: string;
}

export interface NotNode extends Span {
  readonly type: 'not';
  readonly node: QueryNode;
}

/** At least two; all, or any, of them. */
export interface ListNode extends Span {
  readonly type: 'and' | 'or';
  readonly nodes: readonly QueryNode[];
}

/** What needs no others to be understood. */
export type LeafNode = WordNode | PrefixNode | PhraseNode | ValueNode;

export type QueryNode = LeafNode | NotNode | ListNode;

/** The slips that can be made in a query. */
export type SlipKind =
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
  | 'too-deep'
  | 'bare-date';

/** Something that could not be understood as it was written. The search runs without it. */
export interface QueryProblem extends Span {
  readonly slip: SlipKind;
  /** What is written there. */
  readonly text: string;
  /** What may have been meant. */
  readonly meant?: string;
}

/** A query, understood as far as it can be. */
export interface Query {
  readonly text: string;
  /** Undefined where nothing is asked for. */
  readonly node?: QueryNode;
  /** In the order of the text. */
  readonly problems: readonly QueryProblem[];
}
