import type { EntityKind } from '../../schema/entity-kind.ts';
import type { DeskCall } from './desk-call.ts';

/** A name that waits for a decision, as the list shows it. */
export interface WaitingName {
  /** Tells it from all others. */
  readonly key: string;
  readonly words: string;
  readonly kind: EntityKind;
  readonly articles: number;
  /** In how many of these there is enough evidence to accept it at a glance. */
  readonly ticked: number;
  /** The record that it seems to be. */
  readonly record?: RecordChoice;
  /** The full name that it is short for, where that has no record yet. */
  readonly fullName?: string;
}

/** A record that words may name. */
export interface RecordChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly description?: string;
}

export interface NamesPage {
  readonly total: number;
  readonly from: number;
  readonly names: readonly WaitingName[];
}

/** A sentence with the name in it. */
export interface NameSentence {
  readonly article: string;
  readonly title: string;
  /** As the article writes it. */
  readonly date: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** All that a decision about one name needs to know. */
export interface NameDetail extends WaitingName {
  /** Why it is proposed. */
  readonly why: string;
  /** From several articles, spread over all that have it. */
  readonly sentences: readonly NameSentence[];
  /** Every article in which it waits, the newest first. */
  readonly list: readonly { readonly id: string; readonly title: string; readonly date: string }[];
  /** Records of which it may be one. */
  readonly candidates: readonly RecordChoice[];
}

/** What the keeper decides about a name that waits. */
export type NameDecision =
  | {
      readonly type: 'new';
      readonly kind: EntityKind;
      readonly name: string;
      readonly description?: string;
      readonly aliases?: readonly string[];
    }
  | { readonly type: 'known'; readonly id: string }
  | { readonly type: 'refuse' }
  | { readonly type: 'refuse everywhere' };

export interface NamesCalls {
  readonly 'names/list': DeskCall<
    { readonly from: number; readonly count: number; readonly kind?: EntityKind; readonly find?: string },
    NamesPage
  >;
  /** Null where the name waits no more. */
  readonly 'names/detail': DeskCall<{ readonly key: string }, NameDetail | null>;
  /** Records whose names begin so, or have a word that does. */
  readonly 'names/records': DeskCall<{ readonly find: string }, readonly RecordChoice[]>;
  /** Acknowledges a decision; its files follow. */
  readonly 'names/decide': DeskCall<
    {
      readonly key: string;
      readonly decision: NameDecision;
      /** All that have it, where left out. */
      readonly articles?: readonly string[];
    },
    null
  >;
}
