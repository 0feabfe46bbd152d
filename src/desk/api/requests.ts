import { z } from 'zod';
import { listings } from '../../schema/article.ts';
import { grounds } from '../../schema/withheld.ts';
import { type WordingAnswer, wordingAnswers } from '../../schema/wording-answers.ts';
import { nothing } from './input-parts.ts';
import type { RecordChoice, ShownArticle } from './names.ts';
import type { ChangePreview } from './records.ts';

/** A request in the list. */
export interface RequestLine {
  readonly number: string;
  readonly person: string;
  readonly receivedOn: string;
  readonly decisions: number;
  /** Whether a decision on it is due for another look. */
  readonly isDue: boolean;
}

/** The requests, and what else is due for another look. */
export interface RequestsPage {
  readonly requests: readonly RequestLine[];
  /** Withheld names and withdrawn articles that are due for another look: a sentence each. */
  readonly due: readonly string[];
  /** Words in articles of decisions that look like the name, and of which nobody has said what they mean. */
  readonly unseen: readonly UnseenWords[];
}

/** Words that look like a withheld name, with those around them. */
export interface UnseenWords {
  /** The number of the decision. */
  readonly number: string;
  readonly article: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A decision on a request, in words. */
export interface RequestDecisionShown {
  /** By which it is named when it is taken back, whatever was decided or taken back elsewhere. */
  readonly key: string;
  readonly text: string;
  /** The number of the decision by which a name is withheld. */
  readonly withheldBy?: string;
  readonly reason: string;
  readonly decidedOn: string;
  readonly reviewOn?: string;
  readonly isDue: boolean;
}

export interface RequestDetail {
  readonly number: string;
  readonly person: string;
  readonly receivedOn: string;
  readonly wish: string;
  readonly contact: string;
  readonly decisions: readonly RequestDecisionShown[];
}

/** An article about a person, with the sentences that have the name. */
export interface ArticleAbout extends ShownArticle {
  readonly sentences: readonly string[];
}

/** Articles about one person, or with the name alone. */
export interface ArticlesAbout {
  /** Their number. */
  readonly count: number;
  /** The newest of them. */
  readonly articles: readonly ArticleAbout[];
}

/** What the archive has about a person. */
export interface PersonFound {
  /** Each record is another person. */
  readonly records: readonly (ArticlesAbout & RecordChoice)[];
  /** Articles that have the name but list none of these records. */
  readonly elsewhere: ArticlesAbout;
}

const text = z.string().trim();
const day = z.iso.date();
const pixels = z.int().nonnegative();
const reviewOn = day.optional();
const reason = text.min(1);
/** Whether the captures of websites that have the name, or the article, are deleted afterwards. */
const deletesCaptures = z.boolean().optional();
const decisionInput = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('withhold'),
    /** The id of a record, or words in the articles. */
    subject: text.min(1),
    words: text.min(1),
    ground: z.enum(grounds),
    reason,
    articles: z.array(z.string()).optional(),
    also: z.array(z.string()),
    sentence: text.optional(),
    pictures: z.array(z.string()),
    /** Words that look like the name and mean something else. */
    otherMeanings: z
      .array(z.strictObject({ article: z.string().optional(), passage: text.min(1) }))
      .optional(),
    answers: z.array(z.strictObject({ wording: text.min(1), answer: z.enum(wordingAnswers) })).optional(),
    /** The printed pages at which the keeper has looked, and the parts that are painted over. */
    looks: z
      .array(
        z.strictObject({
          issue: z.string(),
          page: z.int().positive(),
          parts: z.array(z.tuple([pixels, pixels, pixels, pixels])),
        }),
      )
      .optional(),
    isAddressGone: z.boolean().optional(),
    deletesCaptures,
    reviewOn,
  }),
  z.strictObject({
    type: z.literal('listing'),
    article: z.string(),
    listing: z.enum(listings),
    reason,
    reviewOn,
  }),
  z.strictObject({
    type: z.literal('withdraw'),
    article: z.string(),
    ground: z.enum(grounds),
    reason,
    keepTitle: z.boolean(),
    deletesCaptures,
    reviewOn,
  }),
  z.strictObject({ type: z.literal('nothing'), reason, reviewOn }),
]);

/** Words in the articles of a decision that may be the person. */
export interface WordingCard {
  readonly wording: string;
  /** Why it is asked: a given name, initials, a topic. */
  readonly reason: string;
  readonly count: number;
  /** Its first places, with the words by which each is named; these are empty for topics and series. */
  readonly samples: readonly {
    readonly article: string;
    readonly sentence: string;
    readonly passage: string;
  }[];
  readonly answer?: WordingAnswer;
}

/** A printed page whose picture may show the name. */
export interface PageCard {
  /** The id of the issue. */
  readonly issue: string;
  /** From 1. */
  readonly page: number;
  /** As printed, or its number. */
  readonly label: string;
  /** Its picture, relative to the content folder. */
  readonly picture: string;
  /** Its width and height in pixels, in which all parts are counted. */
  readonly size: readonly [width: number, height: number];
  /** Where its words have the name: left, top, width and height. */
  readonly proposed: readonly (readonly [left: number, top: number, width: number, height: number])[];
}

/** What a decision would change, and what must be answered before it can be made. */
export interface DecisionPreview extends ChangePreview {
  readonly questions: readonly WordingCard[];
  /** The printed pages whose pictures may show the name; each at which the keeper does not look loses its picture. */
  readonly pages: readonly PageCard[];
  /** Whether captures of websites have the name, or the article. */
  readonly isInCaptures: boolean;
}

/** What a keeper wants to decide. */
export type DecisionInput = z.infer<typeof decisionInput>;

const decided = z.strictObject({ number: z.string(), decision: decisionInput });

export const requestsInputs = {
  'requests/list': nothing,
  'requests/add': z.strictObject({ person: text.min(1), wish: text, contact: text, receivedOn: day }),
  'requests/show': z.strictObject({ number: z.string() }),
  'requests/find': z.strictObject({ number: z.string() }),
  'requests/preview': decided,
  'requests/decide': decided,
  'requests/keep-meaning': z.strictObject({
    number: z.string(),
    article: z.string(),
    passage: text.min(1),
  }),
  'requests/answer': z.strictObject({
    number: z.string(),
    wording: text.min(1),
    answer: z.enum(wordingAnswers),
  }),
  'requests/take-back': z.strictObject({ number: z.string(), key: z.string() }),
};

export interface RequestsOutputs {
  'requests/list': RequestsPage;
  'requests/add': { readonly number: string };
  /** Null if there is no such request. */
  'requests/show': RequestDetail | null;
  'requests/find': PersonFound;
  'requests/preview': DecisionPreview;
  'requests/decide': {
    readonly title: string;
    /** What was deleted of captures, and what could not be, as sentences. */
    readonly captures?: string;
  };
  'requests/keep-meaning': { readonly title: string };
  'requests/answer': { readonly title: string };
  'requests/take-back': { readonly title: string };
}
