import type { ArticleId, EntityId, IssueId, PaperId } from '../../schema/id.ts';
import type { PageBox } from '../../schema/page-box.ts';
import type { PaperData } from '../../schema/paper.ts';
import type { WordTable } from '../../schema/word-table.ts';

/** A paper of which an issue is published. */
export interface Paper {
  readonly id: PaperId;
  readonly data: Omit<PaperData, 'place'>;
  /** The record of the place where it was published, if that has a page. */
  readonly place?: EntityId;
  /** Its published issues, by date, then by edition. */
  readonly issues: readonly PrintIssue[];
}

/** A file of a page. */
export interface PageFile {
  /** Its path, relative to the file of the issue. */
  readonly source: string;
  /** The SHA-256 digest of what a box has of it: no metadata of a picture, and no words that are painted over. */
  readonly digest: string;
  /** Of a picture, as it is shown: its own width and height in pixels, which may be others than those of its page. */
  readonly pixels?: readonly [width: number, height: number];
  /** Of a table: whether it says how sure the reading of words is, so that a machine has read them. */
  readonly isRecognized?: boolean;
}

/** A page of a published issue. */
export interface PrintPage {
  /** From 1. */
  readonly number: number;
  /** As printed. */
  readonly label?: string;
  /** Width and height in pixels: the space of all boxes on it. */
  readonly size?: readonly [width: number, height: number];
  /** Its picture; absent if it may not be published. */
  readonly picture?: PageFile;
  /** The table of its words. */
  readonly words?: PageFile;
}

/** Where an article stands on a page: blocks in the order of reading. */
export interface PageRegion {
  readonly page: number;
  readonly blocks: readonly PageBox[];
}

/** An article of an issue, and where it stands; in the order of reading. */
export interface PrintedArticle {
  readonly article: ArticleId;
  readonly regions: readonly PageRegion[];
}

/** An issue of a paper of which something is published. */
export interface PrintIssue {
  readonly id: IssueId;
  readonly paper: PaperId;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly edition?: string;
  /** Its file, as in {@link FileRecord}; paths of its pages are relative to it. */
  readonly file: string;
  /** As printed, like its number. */
  readonly title?: string;
  readonly number?: string;
  readonly rights?: string;
  readonly pages: readonly PrintPage[];
  /** Its published and listed articles, in the order of reading. */
  readonly articles: readonly PrintedArticle[];
}

/** The files that issues name. */
export interface PrintFiles {
  /**
   * Returns what is known of a file; undefined if there is none that can be used.
   *
   * @param file the file of the issue
   * @param source the path as written there
   */
  readonly find: (file: string, source: string) => Omit<PageFile, 'source'> | undefined;
  /** Reads a table of words when it is asked for. @throws what node:fs throws */
  readonly readWords: (file: string, source: string) => WordTable;
}

export const noPrintFiles: PrintFiles = { find: () => undefined, readWords: () => [] };
