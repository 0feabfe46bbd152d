import type { EntityKind } from '../../schema/entity-kind.ts';

/** What a keeper decided about words that may be a name, or about a topic of articles. */
export type Decision = Acceptance | NameRefusal | ReviewMark | TopicAcceptance;

/** The words name somebody: a record of the archive, or a new one. */
export interface Acceptance {
  readonly type: 'accept';
  readonly words: string;
  readonly kind: EntityKind;
  /** The articles that name it so. */
  readonly articles: readonly string[];
  /** A record that is there, or the id for the new one; left out, it is the record with that name, or a new id. */
  readonly entity?: string;
  /** What a new record says. Left out, its name is the words. */
  readonly record?: RecordDraft;
  /**
   * Where words that the record lacks are kept: as an alias of the whole archive, or for these articles only. Left
   * out, a single word for a person is kept for these articles, and anything else as an alias.
   */
  readonly scope?: 'archive' | 'article';
}

/** A record that is to be written, beside its kind. */
export interface RecordDraft {
  /** The preferred name; the words become another name of it where they differ. */
  readonly name: string;
  readonly description?: string;
  readonly aliases?: readonly string[];
}

/** The words name nobody: in these articles, or in the whole archive where none are given. */
export interface NameRefusal {
  readonly type: 'refuse';
  readonly words: string;
  readonly articles?: readonly string[];
}

/** Every name of an article was decided; or, taken back, not yet. */
export interface ReviewMark {
  readonly type: 'review';
  readonly article: string;
  readonly isReviewed: boolean;
}

/** Articles belong under a topic that is there. */
export interface TopicAcceptance {
  readonly type: 'topic';
  readonly topic: string;
  readonly articles: readonly string[];
}
