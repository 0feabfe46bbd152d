import type { EntityKind } from '../../schema/entity-kind.ts';
import type { DeskCall } from './desk-call.ts';
import type { RecordChoice } from './names.ts';
import type { EditedRecord } from './records.ts';

export const articleFilters = [
  'all',
  'undecided',
  'nothing proposed',
  'drafts',
  'held back',
  'no topics',
  'problems',
] as const;
/** A filter of the list of articles. */
export type ArticleFilter = (typeof articleFilters)[number];

/** An article in the list. */
export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly isDraft: boolean;
  /** The day until which it is held back, `YYYY-MM-DD`; absent for drafts. */
  readonly heldUntil?: string;
  readonly isReviewed: boolean;
  /** The number of pending names; undefined until it has been searched for names. */
  readonly names?: number;
  readonly problems: number;
}

export interface ArticlesPage {
  readonly total: number;
  readonly from: number;
  readonly articles: readonly ArticleLine[];
  /** The number of articles for each filter. */
  readonly counts: Readonly<Record<ArticleFilter, number>>;
}

/** A proposed name in an article. */
export interface ArticleProposal {
  readonly words: string;
  readonly kind: EntityKind;
  readonly ticked: boolean;
  readonly why: string;
  readonly record?: RecordChoice;
  /** The full name of which it is a short form, if that has no record yet. */
  readonly fullName?: string;
}

/** A record that an article names. */
export interface MentionedRecord extends RecordChoice {
  /** The number of articles that list it. */
  readonly articles: number;
}

/** A range of a block that contains a mention or a proposed name. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** The index of the proposal; undefined if it is decided. */
  readonly proposal?: number;
  /** The record that it mentions. */
  readonly record?: MentionedRecord;
  /** Whether it is linked by hand in the text. */
  readonly isLink?: true;
}

/** The title, or a paragraph, list item or quotation of the text. */
export interface ArticleBlock {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

export interface ArticleDetail {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly file: string;
  readonly language: string;
  readonly isDraft: boolean;
  /** The day until which it is held back, `YYYY-MM-DD`; absent for drafts. */
  readonly heldUntil?: string;
  readonly isReviewed: boolean;
  /** Block 0 is the title. */
  readonly blocks: readonly ArticleBlock[];
  readonly proposals: readonly ArticleProposal[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  /** Proposed topics, if it has none. */
  readonly topicProposals: readonly { readonly id: string; readonly label: string; readonly why: string }[];
  readonly problems: readonly {
    readonly message: string;
    readonly advice: string;
    readonly severity: string;
  }[];
  /** The next article, by date, with names to decide. */
  readonly next?: string;
}

/** A decision about an article. */
export type ArticleDecision =
  | { readonly type: 'accept'; readonly words: string; readonly kind: EntityKind; readonly name: string }
  | { readonly type: 'known'; readonly words: string; readonly id: string }
  | { readonly type: 'refuse'; readonly words: string }
  | { readonly type: 'topic'; readonly topic: string }
  | { readonly type: 'reviewed'; readonly isReviewed: boolean };

/** A change of an accepted name in an article, or of the kind of its record in all articles. */
export type MentionDecision =
  | {
      readonly type: 'another';
      readonly words: string;
      readonly entity: string;
      /** The id of a record, or a new record. */
      readonly to: string | { readonly kind: EntityKind; readonly name: string };
    }
  | { readonly type: 'reword'; readonly words: string; readonly entity: string; readonly to: string }
  | { readonly type: 'unlist'; readonly words: string; readonly entity: string }
  | { readonly type: 'kind'; readonly entity: string; readonly kind: EntityKind };

export interface ArticlesCalls {
  readonly 'articles/list': DeskCall<
    {
      readonly from: number;
      readonly count: number;
      readonly filter: ArticleFilter;
      readonly find?: string;
    },
    ArticlesPage
  >;
  /** Null if there is no such article. */
  readonly 'articles/show': DeskCall<{ readonly id: string }, ArticleDetail | null>;
  /** The fields as a form; null if there is no such article. */
  readonly 'articles/form': DeskCall<{ readonly id: string }, EditedRecord | null>;
  /** Acknowledges decisions; the files are written later. */
  readonly 'articles/decide': DeskCall<
    { readonly id: string; readonly decisions: readonly ArticleDecision[] },
    null
  >;
  /** Changes an accepted name; the files are written later. */
  readonly 'articles/change-name': DeskCall<{ readonly id: string; readonly change: MentionDecision }, null>;
}
