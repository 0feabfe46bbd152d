import { existsSync } from 'node:fs';
import { realFolder } from '../open/real-folder.ts';
import { buildLock, takeLock } from '../open/lock.ts';
import { recoverFolder, workFolders } from './replace-folder.ts';

/**
 * Puts a site back that a build had set aside just before it was killed; waits for a build that is at work.
 *
 * @param out where the site should be, an absolute path
 * @throws what node:fs throws where it can't be put back
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
