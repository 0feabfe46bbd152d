import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolders } from '../../files/write-file.ts';

/** What a web server of another user needs. */
export const fileAccess = 0o644;
const folderAccess = 0o755;

/**
 * Makes the folders of a new site readable for a web server of another user, whatever the umask of who builds, and flushes
 * them, so that the names in them survive a power failure.
 *
 * @throws what node:fs throws
 */
export async function settleFolders(folder: string): Promise<void> {
  const folders = [folder];
  for (const path of folders) {
    const { mode } = statSync(path);
    if (process.platform !== 'win32' && (mode & folderAccess) !== folderAccess)
      chmodSync(path, (mode & 0o777) | folderAccess);
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory()) folders.push(join(path, entry.name));
  }
  await flushFolders(folders);
}
