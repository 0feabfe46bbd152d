import { z } from 'zod';
import { grounds } from '../../schema/withheld.ts';

/** A text that is written at the desk. */
export type WrittenType = 'article' | 'page';

/** How an article stands. */
export interface ArticleStanding {
  readonly isDraft: boolean;
  /** Whether it was published before: then it can be neither deleted nor made a draft again. */
  readonly isPublished: boolean;
  /** Whether it came from a page on the web, of which a capture may be kept. */
  readonly isFromWeb?: boolean;
  /** The day until which it is held back, `YYYY-MM-DD`. */
  readonly heldUntil?: string;
  readonly withdrawn?: { readonly date: string; readonly reason: string };
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
}

/** A text as its editor opens it. */
export interface WrittenText {
  readonly title: string;
  readonly file: string;
  readonly language: string;
  /** The Markdown with `\n` line endings. */
  readonly body: string;
  /** A digest of the Markdown, to notice that others changed it. */
  readonly digest: string;
  /** Today in the time zone of the archive, `YYYY-MM-DD`. */
  readonly today: string;
  /** Of an article only. */
  readonly standing?: ArticleStanding;
}

/** Something wrong with a text. */
export interface WrittenFault {
  readonly severity: 'error' | 'warning';
  /** In the Markdown, from 1; absent if it is about the fields. */
  readonly line?: number;
  readonly message: string;
  readonly advice: string;
}

/** A name in the Markdown that is a link on the site. */
export interface WrittenName {
  /** In UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** A text as it will look. */
export interface TextPreview {
  /** Safe HTML; addresses of pictures are relative to the folder. */
  readonly html: string;
  /** The folder of the file in the content folder, empty or ending in `/`. */
  readonly folder: string;
  readonly names: readonly WrittenName[];
  readonly faults: readonly WrittenFault[];
}

const type = z.enum(['article', 'page']);
const id = z.string();
const sentence = z.string().trim().min(1, 'it is empty').max(5000);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day is written like 2018-06-19');

const standing = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('correct'), date: day, text: sentence }),
  z.strictObject({
    type: z.literal('withdraw'),
    date: day,
    reason: sentence,
    ground: z.enum(grounds).optional(),
    keepTitle: z.boolean(),
    /** Whether the captures of websites that have it are deleted afterwards. */
    deletesCaptures: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('restore') }),
  z.strictObject({ type: z.literal('draft') }),
  z.strictObject({ type: z.literal('publish') }),
  z.strictObject({ type: z.literal('delete') }),
]);

export const writeInputs = {
  'write/new': z.strictObject({ title: z.string().max(1000), date: z.string().max(100) }),
  'write/open': z.strictObject({ type, id }),
  'write/preview': z.strictObject({ type, id, body: z.string() }),
  'write/save': z.strictObject({ type, id, body: z.string(), digest: z.string() }),
  'write/picture': z.strictObject({
    type,
    id,
    name: z.string().max(500),
    base64: z.string(),
    /** At the top of the article, or in the text. */
    place: z.enum(['top', 'text']),
    alt: sentence,
    caption: z.string().trim().max(5000),
    credit: z.string().trim().max(1000),
    /** The point that stays in sight where one at the top is shown cropped: `30% 40%`. */
    focus: z.string().max(20).optional(),
  }),
  'write/file': z.strictObject({
    id,
    name: z.string().max(500),
    base64: z.string(),
    /** The words of the link. */
    words: sentence,
    /** The words of a sound or a film with their times, a WebVTT file in base64. */
    transcript: z.string().optional(),
  }),
  'write/paste': z.strictObject({ html: z.string().max(10_000_000) }),
  'write/standing': z.strictObject({ id, change: standing }),
};

export interface WriteOutputs {
  /** Creates a draft. */
  'write/new': { readonly id: string };
  /** Null if there is no such text. */
  'write/open': WrittenText | null;
  /** Null if there is no such text. */
  'write/preview': TextPreview | null;
  /** Returns the digest of the saved text. */
  'write/save': { readonly digest: string };
  /** Stores a picture beside the text; one for the text comes with its Markdown. */
  'write/picture': { readonly src: string; readonly markdown?: string };
  /** Stores a file beside the article; its link comes as Markdown. */
  'write/file': { readonly src: string; readonly markdown: string };
  /** What was pasted from a page or a document, as Markdown. */
  'write/paste': { readonly markdown: string };
  /** Returns what else to know, a sentence each. */
  'write/standing': {
    readonly notes: readonly string[];
    /** Which captures of websites still have an article that is withdrawn, or were deleted, as sentences. */
    readonly captures?: string;
  };
}
