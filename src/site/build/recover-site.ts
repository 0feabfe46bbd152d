import { existsSync } from 'node:fs';
import { realFolder } from '../open/real-folder.ts';
import { buildLock, takeLock } from '../open/lock.ts';
import { recoverFolder, workFolders } from './replace-folder.ts';

/**
 * Restores a site that a build had moved aside just before it was killed; waits for a build in progress.
 *
 * @param out where the site should be, an absolute path
 * @throws what node:fs throws if it can't be restored
 */
export async function recoverSite(out: string): Promise<void> {
  const isAside = () => !existsSync(out) && existsSync(workFolders(out).old);
  if (!isAside()) return;
  const release = await takeLock(buildLock, () => undefined);
  try {
    if (isAside()) recoverFolder(realFolder(out));
  } finally {
    release();
  }
}
