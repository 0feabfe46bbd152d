import { dirname, join } from 'node:path';
import {
  ChangeError,
  changeFiles,
  type FileChange,
  finishChange,
  textOf,
} from '../../../../files/change-files.ts';
import { copyBefore } from '../../../../copies/copy-before.ts';
import { type Disk, nodeDisk } from '../../../../files/disk.ts';
import { takeLock } from '../../../../workspace/lock.ts';
import { failureReason } from './failure-reason.ts';

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
    copyBefore({ contentDir, title, files: changes.map(({ file }) => file) });
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

function isWritten(contentDir: string, changes: readonly FileChange[]): boolean {
  const root = dirname(contentDir);
  return changes.every(({ file, after }) => textOf(join(root, file)) === after);
}
