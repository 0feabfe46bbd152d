import { isCommitted } from '../files/git-history.ts';
import { privatePath } from '../files/private-folder.ts';
import { archiveFiles } from './archive-files.ts';
import { datedCopies, keepDatedCopy } from './dated-copies.ts';

/** A change of so many files is copied first. */
const minLargeFiles = 20;
/** The time between two such copies. */
const minMilliseconds = 600_000;

/** A change that is about to be made. */
export interface ComingChange {
  readonly contentDir: string;
  readonly title: string;
  /** The files that it changes, relative to the folder that contains the content folder; undefined if any may. */
  readonly files?: readonly string[];
}

/**
 * Copies the texts of an archive before a large change, unless Git has all of them, or there is a copy of just before. A
 * decision to withhold a name is not copied: it keeps the texts itself, and a copy would be one more place with the name.
 *
 * @returns the copy, an absolute path; undefined if none was made
 * @throws what node:fs throws
 */
export function copyBefore({ contentDir, title, files }: ComingChange): string | undefined {
  const isPrivate = (file: string) => file.startsWith(`${privatePath}/`);
  if (files?.some((file) => file.startsWith(`${privatePath}/withheld/`))) return undefined;
  const changed = files?.filter((file) => !isPrivate(file)) ?? archiveFiles(contentDir, 'texts').files;
  if (changed.length < minLargeFiles) return undefined;
  if (isCommitted(contentDir)) return undefined;
  const now = new Date();
  const last = datedCopies(contentDir).find(({ release }) => release === undefined);
  // Changes that are made one after the other would push out all earlier copies.
  if (last && now.getTime() - Date.parse(last.made) < minMilliseconds) return undefined;
  return keepDatedCopy({ contentDir, scope: 'texts', now, why: `Before: ${title}` });
}
