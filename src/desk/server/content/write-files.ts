import { join } from 'node:path';
import { ChangeError, changeFiles, type FileChange, finishChange } from '../../../files/change-files.ts';
import { takeLock } from '../../../site/open/lock.ts';

/** A change to write, all of its files or none. */
export interface WriteRequest {
  readonly contentDir: string;
  readonly title: string;
  readonly changes: readonly FileChange[];
}

export type WriteResult =
  { readonly type: 'written' } | { readonly type: 'failed'; readonly message: string };

/**
 * Writes a change when no command is changing the content.
 *
 * @param onWait called with the id of the process that holds the lock
 */
export async function writeFiles(
  { contentDir, title, changes }: WriteRequest,
  onWait: (holder: number) => void,
): Promise<WriteResult> {
  let release: (() => void) | undefined;
  try {
    release = await takeLock(join(contentDir, '.changes.lock'), onWait);
    // A command that was killed in the meantime may have left an incomplete change.
    finishChange(contentDir);
    changeFiles(contentDir, title, changes);
    return { type: 'written' };
  } catch (error) {
    const isKnown = error instanceof ChangeError || (error instanceof Error && 'code' in error);
    if (!isKnown) throw error;
    return { type: 'failed', message: error.message };
  } finally {
    release?.();
  }
}
