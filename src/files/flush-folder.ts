import { closeSync, fsyncSync, openSync } from 'node:fs';

/** What systems answer that can't flush a folder, and if it was removed. */
const passed = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOENT', 'ENOTSUP', 'EPERM']);

/**
 * Flushes a folder to the disk, so that the names in it survive a power failure: without that, a file that was
 * flushed may have no name, or its former one. Windows and some network disks don’t offer it; there, nothing
 * is done.
 *
 * @throws what node:fs throws if the disk fails
 */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!passed.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
