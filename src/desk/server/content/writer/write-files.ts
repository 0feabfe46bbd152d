import { dirname, join } from 'node:path';
import {
  ChangeError,
  changeFiles,
  type FileChange,
  finishChange,
  textOf,
} from '../../../../files/change-files.ts';
import { datedCopies, keepDatedCopy } from '../../../../copies/dated-copies.ts';
import { currentCommit } from '../../../../files/git-history.ts';
import { privatePath } from '../../../../files/private-folder.ts';
import { type Disk, nodeDisk } from '../../../../files/disk.ts';
import { takeLock } from '../../../../site/open/lock.ts';
import { failureReason } from './failure-reason.ts';

/** A change of so many files is copied first. */
const minLargeFiles = 20;
/** The time between two such copies. */
const minMilliseconds = 600_000;

/** A change to write, all of its files or none. */
export interface WriteRequest {
  readonly contentDir: string;
  readonly title: string;
  readonly changes: readonly FileChange[];
}

export type WriteResult =
  | { readonly type: 'written' }
  /** The message is a sentence. */
  | { readonly type: 'failed'; readonly message: string };

/**
 * Writes a change when no command is changing the content.
 *
 * @param onWait called with the id of the process that holds the lock
 */
export async function writeFiles(
  { contentDir, title, changes }: WriteRequest,
  onWait: (holder: number) => void,
  disk: Disk = nodeDisk,
): Promise<WriteResult> {
  let release: (() => void) | undefined;
  try {
    release = await takeLock(join(contentDir, '.changes.lock'), onWait);
    // A command that was killed in the meantime may have left an incomplete change.
    finishChange(contentDir, disk);
    // A thread that ended while it wrote this change may have left it to be finished.
    if (isWritten(contentDir, changes)) return { type: 'written' };
    copyBefore(contentDir, title, changes);
    changeFiles(contentDir, title, changes, disk);
    return { type: 'written' };
  } catch (error) {
    const isKnown = error instanceof ChangeError || (error instanceof Error && 'code' in error);
    if (!isKnown) throw error;
    return { type: 'failed', message: failureReason(error) };
  } finally {
    release?.();
  }
}

/** Copies the texts of the archive before a large change, unless Git has them, or there is a copy of just before. */
function copyBefore(contentDir: string, title: string, changes: readonly FileChange[]): void {
  const isLarge = changes.filter(({ file }) => !file.startsWith(`${privatePath}/`)).length >= minLargeFiles;
  if (!isLarge || currentCommit(contentDir) !== undefined) return;
  const now = new Date();
  const last = datedCopies(contentDir).find(({ release }) => release === undefined);
  // Names that are decided one after the other would push out all earlier copies.
  if (last && now.getTime() - Date.parse(last.made) < minMilliseconds) return;
  keepDatedCopy({ contentDir, scope: 'texts', now, why: `Before: ${title}` });
}

function isWritten(contentDir: string, changes: readonly FileChange[]): boolean {
  const root = dirname(contentDir);
  return changes.every(({ file, after }) => textOf(join(root, file)) === after);
}
