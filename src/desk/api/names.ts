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
  readonly entity?: RecordChoice;
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

export interface NamesCalls {
  readonly 'names/list': DeskCall<
    { readonly from: number; readonly count: number; readonly kind?: EntityKind; readonly find?: string },
    NamesPage
  >;
}
