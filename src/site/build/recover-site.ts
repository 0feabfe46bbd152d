import { realFolder } from '../../workspace/real-folder.ts';
import { buildLock, takeLock } from '../../workspace/lock.ts';
import { finishUpdate, isUnfinished } from './update-site.ts';

/** What a command says after it has finished an update of the site that a build had begun. */
export const finishedUpdate = 'The last update of the site was interrupted; it is finished now.';

/**
 * Finishes an update of a site that was interrupted; waits for a build in progress.
 *
 * @param out an absolute path
 * @returns whether there was one to finish
 * @throws what node:fs throws if it can't be finished
 */
export async function recoverSite(out: string): Promise<boolean> {
  if (!isUnfinished(out)) return false;
  const release = await takeLock(buildLock, () => undefined);
  try {
    return isUnfinished(out) && finishUpdate(realFolder(out));
  } finally {
    release();
  }
}
