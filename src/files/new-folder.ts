import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';

/** Returns why a folder can’t be made anew, as a sentence; undefined if there is none, or an empty one. */
export function newFolderFault(folder: string): string | undefined {
  const isFree = !existsSync(folder) || readdirSync(folder).length === 0;
  return isFree ? undefined : `There is something in ${folder}. Choose a new folder.`;
}

/**
 * Makes a folder with all that is in it, or none.
 *
 * @param folder an absolute path, of no folder or an empty one: see {@link newFolderFault}
 * @param fill gets the path of the folder in which it writes; it has to make it
 * @throws what `fill` throws, and what node:fs throws; nothing is left behind then
 */
export async function makeNewFolder(folder: string, fill: (part: string) => Promise<void>): Promise<void> {
  const part = `${folder}.backfile-part`;
  rmSync(part, { recursive: true, force: true });
  try {
    await fill(part);
    // Only if it is empty still: filling may have taken minutes.
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
}
