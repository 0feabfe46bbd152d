import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Returns the folders next to an output folder that a build works in: on the same file system, so that
 * renaming works.
 */
export function workFolders(out: string): { fresh: string; old: string } {
  const beside = (suffix: string) => join(dirname(out), `.${basename(out)}.backfile-${suffix}`);
  return { fresh: beside('new'), old: beside('old') };
}

/** Cleans up after a build that crashed, and restores a site that it had moved aside. */
export function recoverFolder(out: string): void {
  const { fresh, old } = workFolders(out);
  if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
}

/**
 * Replaces the old site with the new one, which must be complete.
 *
 * @param out a path without symbolic links: a link itself would be replaced rather than its target
 * @throws what node:fs throws if the new site can't be moved; the old one is restored then
 */
export async function replaceFolder(out: string): Promise<void> {
  const { fresh, old } = workFolders(out);
  const replaces = existsSync(out);
  if (replaces) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (replaces) renameSync(old, out);
    throw error;
  }
  // The new site is in place: what remains of the old one is removed now, or by the next build.
  await removeFolder(old).catch(() => undefined);
}

/** Removes a folder with many files, several at a time, since most of that is waiting on a slow disk. */
async function removeFolder(folder: string): Promise<void> {
  // Of a symbolic link only the link is removed, never its target.
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return rm(folder, { force: true });
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const inside = entry.isDirectory() ? await readdir(path) : [];
    await Promise.all(inside.map((name) => rm(join(path, name), { recursive: true, force: true })));
  }
  await rm(folder, { recursive: true, force: true });
}
