import type { EntityKind } from '../../schema/entity-kind.ts';
import type { DeskCall } from './desk-call.ts';
import type { RecordChoice } from './names.ts';
import type { EditedRecord } from './records.ts';

export const articleFilters = ['all', 'undecided', 'drafts', 'no topics', 'problems'] as const;
/** Which articles the list shows. */
export type ArticleFilter = (typeof articleFilters)[number];

/** One line of the list of articles. */
export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly isDraft: boolean;
  readonly isReviewed: boolean;
  /** Names that wait in it; absent while it was not looked through yet. */
  readonly names?: number;
  readonly problems: number;
}

export interface ArticlesPage {
  readonly total: number;
  readonly from: number;
  readonly articles: readonly ArticleLine[];
  /** How many articles each filter shows. */
  readonly counts: Readonly<Record<ArticleFilter, number>>;
}

/** A name that is proposed in an article. */
export interface ArticleProposal {
  readonly words: string;
  readonly kind: EntityKind;
  readonly ticked: boolean;
  readonly why: string;
  readonly record?: RecordChoice;
  /** The full name that it is short for, where that has no record yet. */
  readonly fullName?: string;
}

/** A stretch of a block that names somebody, or seems to. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** The index of what is proposed; absent where it is decided. */
  readonly proposal?: number;
  /** The record that it names. */
  readonly record?: RecordChoice;
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
  readonly isReviewed: boolean;
  /** Block 0 is the title. */
  readonly blocks: readonly ArticleBlock[];
  readonly proposals: readonly ArticleProposal[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  /** Topics that are proposed, where it has none. */
  readonly topicProposals: readonly { readonly id: string; readonly label: string; readonly why: string }[];
  readonly problems: readonly {
    readonly message: string;
    readonly advice: string;
    readonly severity: string;
  }[];
  /** The next one whose names are not all decided, by date. */
  readonly next?: string;
}

/** What the keeper decides about one article. */
export type ArticleDecision =
  | { readonly type: 'accept'; readonly words: string; readonly kind: EntityKind; readonly name: string }
  | { readonly type: 'known'; readonly words: string; readonly id: string }
  | { readonly type: 'refuse'; readonly words: string }
  | { readonly type: 'topic'; readonly topic: string }
  | { readonly type: 'reviewed'; readonly isReviewed: boolean };

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
  /** Null where there is none of that id. */
  readonly 'articles/show': DeskCall<{ readonly id: string }, ArticleDetail | null>;
  /** Its fields as a form; null where there is none of that id. */
  readonly 'articles/form': DeskCall<{ readonly id: string }, EditedRecord | null>;
  /** Acknowledges decisions; the article's files follow. */
  readonly 'articles/decide': DeskCall<
    { readonly id: string; readonly decisions: readonly ArticleDecision[] },
    null
  >;
}
