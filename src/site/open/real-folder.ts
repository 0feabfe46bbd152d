import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * Returns where a folder really is: with every symbolic link on the way followed, also where the folder itself is
 * not there yet.
 *
 * @param path an absolute path
 * @throws {Error} ENOENT where it is, or lies behind, a link that leads nowhere; what else node:fs throws
 */
export function realFolder(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const parent = dirname(path);
    const isMissing =
      (error as NodeJS.ErrnoException).code === 'ENOENT' && !lstatSync(path, { throwIfNoEntry: false });
    if (!isMissing || parent === path) throw error;
    return join(realFolder(parent), basename(path));
  }
}

/** Whether a path is that of a folder or lies in it; both absolute, with their links followed. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
