import { fileProblem } from '../file-problems.ts';
import { lstatSync, realpathSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { PictureFault } from './picture-types.ts';

/** A file of the content folder that may be looked at. */
interface NamedFileState {
  /** Changes with the file. */
  readonly stamp: string;
  readonly bytes: number;
}

/**
 * Returns the state of a file that an article shows or links to, or why nothing of it may be published.
 *
 * @param path an absolute path in the content folder
 */
export function fileState(
  path: string,
  contentDir: string,
  what: 'image' | 'file',
): NamedFileState | PictureFault {
  const name = basename(path);
  // A link may lead to anything, and be led elsewhere later.
  if (isLinked(path, contentDir)) {
    return fileProblem('named-file-link', { which: what, name });
  }
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stat?.isFile()) {
    return fileProblem('named-file-none', { which: what, name });
  }
  return { stamp: `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeNs}`, bytes: Number(stat.size) };
}

/** Returns the fault of a file that can’t be read. @throws what is not an error of node:fs */
export function unreadable(error: unknown, what: 'image' | 'file', name: string): PictureFault {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return fileProblem('named-file-unreadable', { which: what, name, code });
}

/** Returns whether a file, or a folder between it and the content folder, is a symbolic link. */
function isLinked(path: string, contentDir: string): boolean {
  try {
    return realpathSync(path) !== join(realpathSync(contentDir), relative(contentDir, path));
  } catch {
    return false;
  }
}
