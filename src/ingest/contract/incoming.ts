import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Problem } from '../../archive/problem.ts';

/** A text as its source gives it; nothing is cleaned or trusted yet. */
export interface IncomingText {
  readonly format: 'html' | 'markdown' | 'text';
  readonly value: string;
}

/** A name that a source states: an author, a person, an organization, a place. */
export interface StatedName {
  /** As written, entities of HTML decoded. */
  readonly name: string;
  /** Only where the source says so. An author without one may be a person, a desk or an agency. */
  readonly kind?: EntityKind;
}

/** A tag, a category, a subject. */
export interface StatedTopic {
  readonly label: string;
}

/** An image as the source names it. The pipeline finds its file; an image without one becomes a link. */
export interface IncomingImage {
  /** An address, or a path relative to the file that was read. */
  readonly src: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** A field of a source that means nothing here, or that another one stands before. */
export interface UnusedField {
  readonly name: string;
  /** Of its text, in UTF-16 units; 0 where it is none. */
  readonly length: number;
}

/**
 * What a source states of one article. Nothing here is guessed: what the source does not say is left out, and
 * the pipeline does the rest (ids, records, repairs, drafts).
 */
export interface IncomingArticle {
  readonly type: 'article';
  /** Where it stands; problems about it are reported there. */
  readonly place: SourcePlace;
  /** The digest of what was read: of the file where it is one article, else of its own part of the file. */
  readonly sha256: string;
  /** What its source calls it, steadily: a number, a guid, a slug; left out where it has only its place. */
  readonly key?: string;
  /** One line; HTML entities decoded. */
  readonly title?: string;
  /** The title is not stated as one (a first line, a file's name): the article becomes a draft, and this is said. */
  readonly titleIsProposed?: boolean;
  readonly standfirst?: string;
  /** As the source writes it, in any form: read-date.ts makes EDTF of it, or says why it can't. */
  readonly date?: string;
  /** `YYYY-MM-DD`, the day that the file's name begins with: proposed where the date can't be read. */
  readonly dayOfName?: string;
  readonly updated?: string;
  readonly authors?: readonly StatedName[];
  readonly dateline?: string;
  readonly section?: string;
  /** BCP 47, or near it (`en_US`). */
  readonly language?: string;
  /** People, organizations, places and so on that the source lists for it. */
  readonly names?: readonly (StatedName & { readonly kind: EntityKind })[];
  readonly topics?: readonly StatedTopic[];
  readonly rights?: string;
  /** Where it was published: absolute, http or https, the canonical one if there are several. */
  readonly url?: string;
  /** The address of a copy of it at a web archive. */
  readonly archived?: string;
  /** Who published it. */
  readonly publisher?: string;
  readonly edition?: string;
  readonly page?: string;
  readonly column?: string;
  readonly body: IncomingText;
  /** The source has a field for its text, and that is empty: a headline alone, as agencies send it. */
  readonly isHeadlineOnly?: boolean;
  /** The picture at its head. Those in the body are found there. */
  readonly image?: IncomingImage;
  /** Pictures that lie within the document itself, by the `src` that its text has for them. */
  readonly enclosed?: ReadonlyMap<string, Uint8Array>;
  /** Its paths on the old site, or addresses whose paths those are: each will lead to the article. */
  readonly oldPaths?: readonly string[];
  /** Why it is not published, as a sentence; `The source marks it as a draft.` */
  readonly draft?: string;
  /** What makes it uncertain whether it is published, as a sentence: it comes in as a draft. */
  readonly doubt?: string;
  /** What of the source was not taken over, to be said. */
  readonly unused?: readonly UnusedField[];
}

/**
 * What a source states of a topic or an entity by itself, apart from any article: a WordPress category with its
 * parent, an author's page. It is remembered for the articles that follow, and written once one uses it.
 */
export interface IncomingRecord {
  readonly type: 'topic' | 'entity';
  /** The words by which articles of this source name it, where they are not its name: a slug, a login. */
  readonly key?: string;
  readonly name: string;
  /** Of an entity; without one it is an author of unknown kind. */
  readonly kind?: EntityKind;
  readonly description?: string;
  /** Of a topic: the key or label of the term above it. */
  readonly broader?: string;
}

/** Where something stands in a source. */
export interface SourcePlace {
  /** The source's `name`. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, where the file holds several: `item 12`. */
  readonly item?: number;
}

/** Something that a reader came upon: an error is an item that is refused, a warning a thing to know. */
export interface IncomingProblem {
  readonly type: 'problem';
  readonly problem: Problem;
}

export type Incoming = IncomingArticle | IncomingRecord | IncomingProblem;

/** Refuses an item, or the rest of a file. */
export function refuse(place: SourcePlace, message: string, advice: string): IncomingProblem {
  return { type: 'problem', problem: problemAt(place, 'error', message, advice) };
}

/** Says something about an item that comes in all the same. */
export function warn(place: SourcePlace, message: string, advice: string): IncomingProblem {
  return { type: 'problem', problem: problemAt(place, 'warning', message, advice) };
}

/** A problem at a place of a source, in the form that all problems have. */
export function problemAt(
  { file, line, item }: SourcePlace,
  severity: Problem['severity'],
  message: string,
  advice: string,
): Problem {
  return {
    severity,
    file,
    ...(line !== undefined && { line }),
    ...(item !== undefined && { path: [`item ${item}`] }),
    message,
    advice,
  };
}
