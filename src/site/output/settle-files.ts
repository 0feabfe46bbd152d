import { chmod, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder } from '../../files/flush-folder.ts';

/** As many as flush at a time, since most of that is waiting for the disk. */
const maxAtOnce = 16;
/** What a web server of another user needs. */
const fileAccess = 0o644;
const folderAccess = 0o755;

/**
 * Makes a new site readable for a web server of another user, whatever the umask of who builds, and flushes it, so
 * that no page is empty after a power failure. Files that the site shares with the last one are on the disk already.
 *
 * @throws what node:fs throws
 */
export async function settleFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const settle = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await settleFile(file);
  };
  await Promise.all(Array.from({ length: maxAtOnce }, settle));
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const one of [folder, ...folders]) {
    await allow(one, (await stat(one)).mode, folderAccess);
    flushFolder(one);
  }
}

async function settleFile(file: string): Promise<void> {
  const { mode, nlink } = await stat(file);
  await allow(file, mode, fileAccess);
  if (nlink > 1) return;
  // Windows flushes only what is open for writing.
  const handle = await open(file, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function allow(path: string, mode: number, access: number): Promise<void> {
  if (process.platform === 'win32' || (mode & access) === access) return;
  await chmod(path, (mode & 0o777) | access);
}
