import type { AttachmentEnding } from '../schema/attachment.ts';
import type { EntityId } from '../schema/id.ts';

/** One occurrence of an entity's name in an article's text. */
export interface Mention {
  readonly entity: EntityId;
  /** The number of the block, from 1: block 3 has the anchor `#p3`. */
  readonly block: number;
  /** In UTF-16 units of the block's plain text. */
  readonly offset: number;
  readonly length: number;
  /** The words as written there. */
  readonly words: string;
}

export interface Heading {
  /** 2 to 6. */
  readonly depth: number;
  readonly text: string;
  readonly slug: string;
}

/** A file that an article links to, and that is published with it. */
export interface Attachment {
  /** Its path as the link states it, relative to the content file. */
  readonly source: string;
  /** Its name beside the article’s page. */
  readonly name: string;
  readonly ending: AttachmentEnding;
  /** Its size; absent where what is published is shorter than the file, because its tags are cut off. */
  readonly bytes?: number;
  /** The words of a sound or a film. */
  readonly transcript?: Transcript;
}

/** The words of a sound or a film, in a file of its own. */
interface Transcript {
  readonly source: string;
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** An article's text, parsed and sanitized, with its mentions linked. Plain data that can be cached. */
export interface Body {
  /** Safe HTML: blocks have the ids p1, p2, …; images stand as `<img src="{relative path}" alt>`. */
  readonly html: string;
  /** The plain text of each block (paragraph, list item, quotation, cell); block n is at index n − 1. */
  readonly blocks: readonly string[];
  readonly headings: readonly Heading[];
  /** Sorted by block, then offset; none overlap. */
  readonly mentions: readonly Mention[];
  /** The relative paths of the images in the text, without repeats, in order. */
  readonly images: readonly string[];
  /** The relative paths of the files that it links to, without repeats, in order. */
  readonly files: readonly string[];
  /** Those that are published; absent if it links to none. */
  readonly attachments?: readonly Attachment[];
  /** A sample of its shingles, by which versions of one story are found. */
  readonly shingles: readonly number[];
}
