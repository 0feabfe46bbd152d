import type { SiteManifest } from '../../site/keep/site-manifest.ts';

/** A site on this machine, complete and locked while it is published. */
export interface BuiltSite {
  /** Its folder, an absolute path. */
  readonly out: string;
  readonly manifest: SiteManifest;
  /** Its public address: `https://archive.example/`. */
  readonly home: string;
}

/** What identifies a version of a file at a target, such as a digest; it differs for other bytes. */
export type FileTag = string;

/** A way of publishing file by file. */
export interface FileTransport {
  readonly type: 'files';
  /** Returns what the target has, by path. @throws {PublishFault} if it can’t be reached */
  readonly look: () => Promise<ReadonlyMap<string, FileTag>>;
  /** Returns the text of a file that the target has. @throws {PublishFault} if it can’t be read */
  readonly read: (path: string) => Promise<string>;
  /** Whether the file at the target has the bytes of ours, judged by its tag. */
  readonly isSame: (path: string, tag: FileTag) => boolean;
  /**
   * Sends files, each of which replaces another as a whole.
   *
   * @param onSent called for each with its tag, once it is in place
   * @throws {PublishFault} if one could not be sent; others may have been
   */
  readonly send: (paths: readonly string[], onSent: (path: string, tag: FileTag) => void) => Promise<void>;
  /** Removes files. @throws {PublishFault} if one could not be removed; others may have been */
  readonly remove: (paths: readonly string[], onRemoved: (path: string) => void) => Promise<void>;
}

/** What a target has as a whole. */
export interface FoundWhole {
  readonly tag: FileTag;
  /** What it is, in words; undefined if publications of this archive made it. */
  readonly other?: string | undefined;
}

/** A way of publishing a site at once, as one file or one commit. */
export interface WholeTransport {
  readonly type: 'whole';
  /**
   * Returns what the target has; undefined if it has nothing.
   *
   * @param last the tag of what this machine published there last
   * @param isOurs whether a text of a published site names a release of this archive
   * @throws {PublishFault} if it can’t be reached
   */
  readonly look: (
    last: FileTag | undefined,
    isOurs: (text: string) => boolean,
  ) => Promise<FoundWhole | undefined>;
  /** Replaces what the target has; all or nothing. @returns its tag */
  readonly send: () => Promise<FileTag>;
}

export type Transport = FileTransport | WholeTransport;
