import { nodeDisk } from './disk.ts';
import { digestOnDisk, makeChange, type PreparedChange } from './change-files.ts';

/** A file in or beside a content folder that gets other bytes, which may be those of a picture. */
export interface FileReplacement {
  /** Relative to the folder that contains the content folder, with `/` as separator. */
  readonly file: string;
  /** The digest of its bytes as they are; null if there is no file. */
  readonly before: string | null;
  /** The file with its new bytes, which are on the disk already: an absolute path. Absent if the file is removed. */
  readonly staged?: string;
}

/**
 * Replaces, adds and removes several files, all or none.
 *
 * @throws {ChangeError} if a file has changed since it was read, or an earlier change is not finished
 * @throws what the disk throws, after everything was restored; if restoring fails too, the journal remains
 */
export function replaceFiles(
  contentDir: string,
  title: string,
  replacements: readonly FileReplacement[],
): void {
  const changes = replacements.map(({ file, before, staged }): PreparedChange => ({
    file,
    isAsRead: (path) => digestOnDisk(path) === before,
    after: staged === undefined ? null : digestOnDisk(staged),
    put: (place) => nodeDisk.keep(staged!, place),
  }));
  makeChange(contentDir, title, changes, nodeDisk);
}
