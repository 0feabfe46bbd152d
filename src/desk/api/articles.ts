import { z } from 'zod';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { type ArticleFilter, articleFilters } from './article-filters.ts';
import { kind, rows } from './input-parts.ts';
import type { RecordChoice, ShownArticle } from './names.ts';
import type { EditedRecord } from './records.ts';

/** An article in the list. */
export interface ArticleLine extends ShownArticle {
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

export interface ArticleDetail extends ShownArticle {
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
  readonly problems: readonly { readonly message: string; readonly advice: string }[];
  /** The next article, by date, with names to decide. */
  readonly next?: string;
}

const articleDecision = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('accept'), words: z.string(), kind, name: z.string() }),
  z.strictObject({ type: z.literal('known'), words: z.string(), id: z.string() }),
  z.strictObject({ type: z.literal('refuse'), words: z.string() }),
  z.strictObject({ type: z.literal('topic'), topic: z.string() }),
  z.strictObject({ type: z.literal('reviewed'), isReviewed: z.boolean() }),
]);

/** A decision about an article. */
export type ArticleDecision = z.infer<typeof articleDecision>;

const inArticle = { words: z.string(), entity: z.string() };
const mentionDecision = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('another'),
    ...inArticle,
    /** The id of a record, or a new record. */
    to: z.union([z.string(), z.strictObject({ kind, name: z.string() })]),
  }),
  z.strictObject({ type: z.literal('reword'), ...inArticle, to: z.string() }),
  z.strictObject({ type: z.literal('unlist'), ...inArticle }),
  z.strictObject({ type: z.literal('kind'), entity: z.string(), kind }),
]);

/** A change of an accepted name in an article, or of the kind of its record in all articles. */
export type MentionDecision = z.infer<typeof mentionDecision>;

export const articlesInputs = {
  'articles/list': z.strictObject({
    ...rows,
    filter: z.enum(articleFilters),
    find: z.string().optional(),
  }),
  'articles/show': z.strictObject({ id: z.string() }),
  'articles/form': z.strictObject({ id: z.string() }),
  'articles/decide': z.strictObject({ id: z.string(), decisions: z.array(articleDecision).readonly() }),
  'articles/change-name': z.strictObject({ id: z.string(), change: mentionDecision }),
};

export interface ArticlesOutputs {
  'articles/list': ArticlesPage;
  /** Null if there is no such article. */
  'articles/show': ArticleDetail | null;
  /** The fields as a form; null if there is no such article. */
  'articles/form': EditedRecord | null;
  /** Acknowledges decisions that are in the journal; the files are written later. */
  'articles/decide': null;
  /** Changes an accepted name; the files are written later. */
  'articles/change-name': null;
}
