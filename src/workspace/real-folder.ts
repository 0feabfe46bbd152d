import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * Resolves all symbolic links in the path of a folder, even if the folder does not exist yet.
 *
 * @param path an absolute path
 * @throws {Error} ENOENT for a link whose target does not exist; otherwise what node:fs throws
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

/** Returns whether a path is a folder or inside it; both absolute, without symbolic links. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
