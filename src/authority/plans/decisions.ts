import type { EntityKind } from '../../schema/entity-kind.ts';

/** A decision about words that may be a name, or about the topic of articles. */
export type Decision = Acceptance | NameRefusal | ReviewMark | TopicAcceptance;

/** Accepts words as the name of an entity: an existing or a new one. */
export interface Acceptance {
  readonly type: 'accept';
  readonly words: string;
  readonly kind: EntityKind;
  /** The articles that use the words for it. */
  readonly articles: readonly string[];
  /**
   * An existing id, or the id of a new record. If undefined, it is the record with that name, or a new id.
   */
  readonly entity?: string;
  /** The fields of a new record. If undefined, the words are its name. */
  readonly record?: RecordDraft;
  /**
   * Where words that the record lacks are added: as an alias in the whole archive, or in these articles only.
   * If undefined, a single word for a person is added to the articles, and anything else as an alias.
   */
  readonly scope?: 'archive' | 'article';
}

/** The fields of a new record, besides its kind. */
export interface RecordDraft {
  /** The preferred name. The accepted words become an alias if they differ. */
  readonly name: string;
  readonly description?: string;
  readonly aliases?: readonly string[];
}

/** Refuses words as a name: in these articles, or in the whole archive if there are none. */
export interface NameRefusal {
  readonly type: 'refuse';
  readonly words: string;
  readonly articles?: readonly string[];
}

/** Marks an article as reviewed, or removes the mark. */
export interface ReviewMark {
  readonly type: 'review';
  readonly article: string;
  readonly isReviewed: boolean;
}

/** Adds an existing topic to articles. */
export interface TopicAcceptance {
  readonly type: 'topic';
  readonly topic: string;
  readonly articles: readonly string[];
}

/** Returns a title for decisions, shown if they are interrupted or undone. */
export function decisionTitle(decisions: readonly Decision[]): string {
  const [first] = decisions;
  if (decisions.length !== 1 || !first) return `${decisions.length} decisions`;
  if (first.type === 'review') return `Review of "${first.article}"`;
  if (first.type === 'topic') return `Filing under "${first.topic}"`;
  return `${first.type === 'accept' ? 'Acceptance' : 'Refusal'} of “${first.words}”`;
}
