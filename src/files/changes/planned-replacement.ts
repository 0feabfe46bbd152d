import { hash } from 'node:crypto';
import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDisk } from '../disk.ts';
import { ChangeError, digestOnDisk, makeChange, type PreparedChange } from '../change-files.ts';
import { makePrivateFolder } from '../private-folder.ts';

/** A file in or beside a content folder that gets other bytes, which may be those of a picture, as a keeper is shown it. */
export interface PlannedFile {
  /** Relative to the folder that contains the content folder, with `/` as separator. */
  readonly file: string;
  /** The digest of its bytes as they are; null if there is no file. */
  readonly before: string | null;
  /** The digest of its new bytes; null if the file is removed. */
  readonly after: string | null;
}

/** What a keeper reads if a replacement would not be the one that was shown. */
export const outdatedText = 'Files have changed since this was shown. Nothing was changed.';

/** The folder in the private folder in which new bytes are prepared. */
export const stagingName = 'replacing';

/** Returns the digest of a replacement, by which it is recognized that nothing has changed since it was shown. */
export function replacementDigest(files: readonly PlannedFile[]): string {
  return hash('sha256', JSON.stringify(files.map(({ file, before, after }) => [file, before, after])));
}

/**
 * Refuses to write through links, which may lead to any place of the machine.
 *
 * @param root the folder that the paths start from
 * @param chosen a path that may be a link, such as the content folder’s, which a keeper has chosen
 * @returns a sentence for each link
 */
export function linkRefusals(root: string, paths: readonly string[], chosen?: string): string[] {
  const places = new Set(paths.flatMap(partsOf));
  return [...places].flatMap((place) =>
    place !== chosen && lstatSync(join(root, place), { throwIfNoEntry: false })?.isSymbolicLink()
      ? [`“${place}” is a link to another place, where nothing is replaced. Put the files themselves there.`]
      : [],
  );
}

/** Returns a path and the folders in which it is: `a`, `a/b`, `a/b/c`. */
function partsOf(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/**
 * Gives a function the path of a folder for new bytes, which it has to make, on the disk of the archive; nothing of it is left
 * afterwards.
 */
export async function withStaging<T>(
  contentDir: string,
  work: (staging: string) => T | Promise<T>,
): Promise<T> {
  const staging = join(makePrivateFolder(contentDir), stagingName);
  rmSync(staging, { recursive: true, force: true });
  try {
    return await work(staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Replaces, adds and removes several files, all or none.
 *
 * @param stagedAt returns the absolute path of a file with the new bytes, which are on the disk already
 * @throws {ChangeError} if a file has changed since it was planned, its new bytes are others, or an earlier change is not finished
 * @throws what the disk throws, after everything was restored; if restoring fails too, the journal remains
 */
export function replaceAsPlanned(
  contentDir: string,
  title: string,
  files: readonly PlannedFile[],
  stagedAt: (file: string) => string,
): void {
  const changes = files.map(({ file, before, after }): PreparedChange => ({
    file,
    isAsRead: (path) => digestOnDisk(path) === before,
    after,
    put: (place) => {
      if (digestOnDisk(stagedAt(file)) !== after)
        throw new ChangeError(`The new bytes of ${file} are not those that were shown. Nothing was changed.`);
      nodeDisk.keep(stagedAt(file), place);
    },
  }));
  makeChange(contentDir, title, changes, nodeDisk);
}
