import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from '../../files/flush-folder.ts';

/** What a web server of another user needs. */
export const fileAccess = 0o644;
const folderAccess = 0o755;

/**
 * Makes the folders of a new site readable for a web server of another user, whatever the umask of who builds, and flushes
 * them, so that the names in them survive a power failure.
 *
 * @throws what node:fs throws
 */
export function settleFolders(folder: string): void {
  const { mode } = statSync(folder);
  if (process.platform !== 'win32' && (mode & folderAccess) !== folderAccess)
    chmodSync(folder, (mode & 0o777) | folderAccess);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) settleFolders(join(folder, entry.name));
  flushFolder(folder);
}
