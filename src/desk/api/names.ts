import { z } from 'zod';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { kind, nothing, rows } from './input-parts.ts';

/** A pending name in the list. */
export interface WaitingName {
  /** Identifies it. */
  readonly key: string;
  readonly words: string;
  readonly kind: EntityKind;
  readonly articles: number;
  /** The record that it probably means. */
  readonly record?: RecordChoice;
  /** The full name of which it is a short form, if that has no record yet. */
  readonly fullName?: string;
  /** The number of its meanings: each record, each full name, and the words alone. */
  readonly meanings: number;
  /** The number of other pending names that are probably variants of it. */
  readonly variants: number;
}

/** One meaning of the words of a pending name. */
export interface NameMeaning {
  readonly kind: EntityKind;
  /** The articles in which they have it. */
  readonly articles: readonly string[];
  readonly record?: RecordChoice;
  /** A full name without a record. */
  readonly fullName?: string;
  /** Other spellings of the full name in these articles, which differ by a plural or a letter. */
  readonly slips?: readonly string[];
  /** Whether these articles do not say so, but others do, or its initials fit. */
  readonly isLikely: boolean;
}

/** Another pending name that is probably a variant. */
export interface NameVariant {
  readonly key: string;
  readonly words: string;
  readonly articles: readonly string[];
}

/** What lists of articles have of each. */
export interface ShownArticle {
  readonly id: string;
  readonly title: string;
  /** As the article writes it, without the time; `undated` if it is. */
  readonly date: string;
}

/** A record that a name may mean. */
export interface RecordChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly description?: string;
}

/** A record found while typing, or a pending name for which a record can be created. */
export interface RecordMatch extends RecordChoice {
  /** The number of articles in which the name is pending; undefined for a record. The id of a pending name is its key. */
  readonly pending?: number;
}

export interface NamesPage {
  readonly total: number;
  /** How many of all of them are in one article only; 0 in a filtered list. */
  readonly once: number;
  readonly names: readonly WaitingName[];
  /** The languages in which no name is proposed before some were decided, by code. */
  readonly withoutRules: readonly { readonly language: string; readonly articles: number }[];
  /** The languages in which no new name is ticked so far, and with how many more decided articles that is looked at again. */
  readonly untried?: { readonly languages: readonly string[]; readonly articles: number };
}

/** A sentence with the name in it. */
export interface NameSentence {
  readonly article: string;
  readonly title: string;
  /** The date as the article writes it. */
  readonly date: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The data for a decision about a name. */
export interface NameDetail extends WaitingName {
  /** The reason why it is proposed. */
  readonly why: string;
  /** Sentences from several articles, spread evenly. */
  readonly sentences: readonly NameSentence[];
  /** All articles in which it is pending, newest first. */
  readonly list: readonly ShownArticle[];
  /** What the words mean, in most articles first. */
  readonly readings: readonly NameMeaning[];
  readonly alike: readonly NameVariant[];
  /** The one record of which it is probably a variant. */
  readonly likely?: RecordChoice;
  /** Records that have this name. */
  readonly namesakes: readonly RecordChoice[];
  /** Records that it may mean. */
  readonly candidates: readonly RecordChoice[];
}

const nameDecision = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('new'),
    kind,
    name: z.string(),
    description: z.string().optional(),
    aliases: z.array(z.string()).readonly().optional(),
  }),
  z.strictObject({ type: z.literal('known'), id: z.string() }),
  z.strictObject({ type: z.literal('refuse') }),
  z.strictObject({ type: z.literal('refuse everywhere') }),
]);

/** A decision about a pending name. */
export type NameDecision = z.infer<typeof nameDecision>;

const furtherDecision = z.strictObject({
  key: z.string(),
  decision: nameDecision,
  articles: z.array(z.string()).readonly(),
});

/** A decision that is made together with another, about the same or another pending name. */
export type FurtherDecision = z.infer<typeof furtherDecision>;

export const namesInputs = {
  'names/list': z.strictObject({
    ...rows,
    kind: kind.optional(),
    find: z.string().optional(),
    /** The only names that are listed, of those that are still pending. */
    keys: z.array(z.string().max(500)).max(100).readonly().optional(),
  }),
  'names/weightiest': nothing,
  'names/detail': z.strictObject({ key: z.string() }),
  /** `except` is the name for which a record is sought. */
  'names/records': z.strictObject({ find: z.string(), except: z.string().optional() }),
  'names/decide': z.strictObject({
    key: z.string(),
    decision: nameDecision,
    /** The articles to which it applies; defaults to all. */
    articles: z.array(z.string()).readonly().optional(),
    /** Further decisions that are made, and undone, together with it. */
    also: z.array(furtherDecision).readonly().optional(),
  }),
};

export interface NamesOutputs {
  'names/list': NamesPage;
  /** The names whose decision settles most, for a few minutes, and the share of all pending mentions that they are. */
  'names/weightiest': { readonly keys: readonly string[]; readonly share: number };
  /** Null if the name is no longer pending. */
  'names/detail': NameDetail | null;
  /**
   * Records with a name, or a word of a name, that begins with the text, or which it may abbreviate; and pending names.
   */
  'names/records': readonly RecordMatch[];
  /** Acknowledges a decision that is in the journal; the files are written later. */
  'names/decide': null;
}
