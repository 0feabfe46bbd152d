import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finishChange, hasLeftovers } from '../files/change-files.ts';
import { takeLock } from '../workspace/lock.ts';
import type { Values } from './usage.ts';

/**
 * Removes what a change that is done, or was never begun, left in the content folder: it may have texts from before. A change
 * that was interrupted stays as it is; what can’t be removed is reported by the check.
 */
export async function clearLeftovers({ content = 'content' }: Values): Promise<void> {
  const contentDir = resolve(content);
  if (!existsSync(contentDir) || !hasLeftovers(contentDir)) return;
  try {
    // Another command may be preparing a change.
    const release = await takeLock(join(contentDir, '.changes.lock'), () => undefined);
    try {
      if (hasLeftovers(contentDir)) finishChange(contentDir);
    } finally {
      release();
    }
  } catch {
    // Whatever keeps the folder from being changed is reported by the command itself.
  }
}
