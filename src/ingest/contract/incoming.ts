import type { AdvisedMessage } from '../../text/catalog.ts';
import type { ArticleListing } from '../../schema/article.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Problem } from '../../archive/problem.ts';
import type { PageBox } from '../../schema/page-box.ts';
import type { WordTable } from '../../schema/word-table.ts';
import { inFigures } from '../../text/count-of.ts';
import type { LeftOutReason, MarkCounts } from './left-out.ts';

/** Fields of an article that only an archive like this one has. */
export type OwnArticleField = 'genre' | 'series' | 'corrections' | 'withdrawn' | 'entities' | 'about';

/** What front matter of an archive like this one states in its own fields, as it is written there. */
export type StatedOwnFields = Readonly<Partial<Record<OwnArticleField, unknown>>>;

/** A text as given by its source, neither cleaned nor trusted. */
export interface IncomingText {
  readonly format: 'html' | 'markdown' | 'text';
  readonly value: string;
}

/** A name that a source states: an author, person, organization or place. */
export interface StatedName {
  /** As written, with HTML entities decoded. */
  readonly name: string;
  /** Only if the source states it. An author without a kind may be a person, a desk or an agency. */
  readonly kind?: EntityKind;
}

/** A tag, a category, a subject. */
export interface StatedTopic {
  readonly label: string;
}

/** An image as the source refers to it. The pipeline finds its file; without one it becomes a link. */
export interface IncomingImage {
  /** A URL, or a path relative to the source file. */
  readonly src: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** A field of a source that was not used: it is unknown, or another one takes precedence. */
export interface UnusedField {
  readonly name: string;
  /** The length of its text, in UTF-16 code units; 0 if it is not text. */
  readonly length: number;
  /** How its value begins, for a keeper to see what the field is. */
  readonly sample?: string;
}

/**
 * What a source states about one article. Nothing is guessed: what the source does not state is absent, and
 * the pipeline does the rest (ids, records, repairs, drafts).
 */
export interface IncomingArticle {
  readonly type: 'article';
  /** Where it is in the source; problems are reported there. */
  readonly place: SourcePlace;
  /** A digest of what was read: the file if it is a single article, otherwise the part of the file. */
  readonly sha256: string;
  /** A stable identifier in the source: a number, a guid, a slug; absent if it has only its position. */
  readonly key?: string;
  /** One line, with HTML entities decoded. */
  readonly title?: string;
  /**
   * Whether the title is not stated as such (a first line, a file name): the article becomes a draft, with a
   * note.
   */
  readonly titleIsProposed?: boolean;
  readonly standfirst?: string;
  /** As written by the source, in any format: read-date.ts converts it to EDTF, or explains why it can't. */
  readonly date?: string;
  readonly updated?: string;
  readonly authors?: readonly StatedName[];
  readonly dateline?: string;
  readonly section?: string;
  /** BCP 47, or similar (`en_US`). */
  readonly language?: string;
  /** People, organizations, places and so on that the source lists for it. */
  readonly names?: readonly (StatedName & { readonly kind: EntityKind })[];
  readonly topics?: readonly StatedTopic[];
  readonly rights?: string;
  /** Where it was published: absolute, http or https; the canonical address if there are several. */
  readonly url?: string;
  /** The address of a copy in a web archive. */
  readonly archived?: string;
  /** Who published it. */
  readonly publisher?: string;
  readonly edition?: string;
  readonly page?: string;
  readonly column?: string;
  readonly body: IncomingText;
  /** Whether the source's text field is empty: a headline alone, as agencies send it. */
  readonly isHeadlineOnly?: boolean;
  /** The picture at the top. Images in the body are found there. */
  readonly image?: IncomingImage;
  /** Images embedded in the document, by the `src` under which its text refers to them. */
  readonly enclosed?: EnclosedPictures;
  /** `YYYY-MM-DD`: the day on which its page was captured, which is never its date, but the latest that it can be. */
  readonly capturedBy?: string;
  /** Its earlier texts in a web archive, oldest first. */
  readonly captures?: readonly EarlierCapture[];
  /** Its paths on the old site, or addresses with those paths: each will redirect to the article. */
  readonly oldPaths?: readonly string[];
  /** Who is led to it, as front matter of an archive like this one states it. */
  readonly listing?: ArticleListing;
  /** Fields that front matter of an archive like this one states, valid and as they are written. */
  readonly own?: StatedOwnFields;
  /** Why it is not published, as a sentence: `The source marks it as a draft.` */
  readonly draft?: string;
  /** Why it may not be published, as a sentence; it is imported as a draft. */
  readonly doubt?: string;
  /** Where it stands in print. */
  readonly printed?: IncomingPrint;
  /** Fields that were not imported, to be reported. */
  readonly unused?: readonly UnusedField[];
  /** Marks of other programs that were taken out of its text, or turned into what they mean. */
  readonly marks?: MarkCounts;
}

/** A page of an issue that is imported. */
export interface IncomingPage {
  readonly label?: string;
  /** The name of the file that its words came from. */
  readonly source?: string;
  /** In pixels; undefined if nothing on it has a place. */
  readonly size?: readonly [number, number];
  readonly words: WordTable;
  readonly picture?: PictureOfPage;
}

/** The picture of a page. */
export interface PictureOfPage {
  /** The absolute path of a file. */
  readonly path: string;
  /** Of a JPEG inside of another file: where its bytes are. */
  readonly range?: readonly [start: number, end: number];
}

/** An issue that is imported with its articles, each of which refers to the same object. */
export interface IncomingIssue {
  readonly place: SourcePlace;
  /** The title of the paper. */
  readonly paper: string;
  /** As written by the source. */
  readonly date: string;
  readonly number?: string;
  readonly language?: string;
  readonly pages: readonly IncomingPage[];
  /** Whether other files may have more pages of it. */
  readonly isPart?: boolean;
}

/** Where an article stands in print: a region for each page, in the order of reading. */
export interface IncomingPrint {
  readonly issue: IncomingIssue;
  readonly regions: readonly { readonly page: number; readonly blocks: readonly PageBox[] }[];
}

/** Pictures that come with an article, by the addresses under which its text refers to them. */
export interface EnclosedPictures {
  get(address: string): Uint8Array | undefined;
}

/** An article as it was captured at the old site before it was changed. */
export interface EarlierCapture {
  /** `2019-03-05T08:30:00Z` */
  readonly captured: string;
  readonly capturedFrom: string;
  readonly title: string | undefined;
  readonly standfirst: string | undefined;
  readonly body: IncomingText;
}

/**
 * What a source states about a topic or entity independently of any article: a WordPress category with its
 * parent, an author's page. It is kept for the articles that follow, and written once one of them uses it.
 */
export interface IncomingRecord {
  readonly type: 'topic' | 'entity';
  /** How articles of this source refer to it, if not by name: a slug, a login. */
  readonly key?: string;
  readonly name: string;
  /** For an entity; without it, an author of unknown kind. */
  readonly kind?: EntityKind;
  readonly description?: string;
  /** For a topic: the key or label of the broader term. */
  readonly broader?: string;
}

/** A position in a source. */
export interface SourcePlace {
  /** The source's `name`. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, if the file contains several items: `item 12`. */
  readonly item?: number;
  /** From 0, in a file that has no lines. */
  readonly byte?: number;
}

/** A problem that a reader found: an error for an item that is refused, a warning otherwise. */
export interface IncomingProblem {
  readonly type: 'problem';
  readonly problem: Problem;
}

/** A page of a site that is no article. */
export interface LeftOutAddress {
  readonly type: 'left-out';
  readonly address: string;
  readonly reason: LeftOutReason;
}

/** How much of a source is read, from 0 to 1, if it is not read from its beginning to its end. */
export interface ReadingProgress {
  readonly type: 'progress';
  readonly done: number;
}

export type Incoming = IncomingArticle | IncomingRecord | IncomingProblem | LeftOutAddress | ReadingProgress;

/** Takes a warning about an item that is imported anyway. */
export type Warn = (said: AdvisedMessage) => void;

/** Returns the refusal of an item, or of the rest of a file. */
export function refuse(place: SourcePlace, said: AdvisedMessage): IncomingProblem {
  return { type: 'problem', problem: problemAt(place, 'error', said) };
}

/** Returns a warning about an item that is imported anyway. */
export function warn(place: SourcePlace, said: AdvisedMessage): IncomingProblem {
  return { type: 'problem', problem: problemAt(place, 'warning', said) };
}

/** Returns a problem at a position in a source. */
export function problemAt(
  { file, line, item, byte }: SourcePlace,
  severity: Problem['severity'],
  said: AdvisedMessage,
): Problem {
  return {
    severity,
    file,
    ...(line !== undefined && { line }),
    ...(byte !== undefined
      ? { path: [`byte ${inFigures(byte)}`] }
      : item !== undefined && { path: [`item ${item}`] }),
    ...said,
  };
}
