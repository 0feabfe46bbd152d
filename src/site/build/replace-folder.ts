import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folders beside an out folder that a build works in: on one file system, so that a rename is enough. */
export function workFolders(out: string): { fresh: string; old: string } {
  const beside = (suffix: string) => join(dirname(out), `.${basename(out)}.backfile-${suffix}`);
  return { fresh: beside('new'), old: beside('old') };
}

/** Clears away what a build that crashed has left; a site that it had set aside comes back. */
export function recoverFolder(out: string): void {
  const { fresh, old } = workFolders(out);
  if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts the new site in the place of the old one, which stays where it was until the new one is complete.
 *
 * @param out where links were followed: a link by itself would be replaced, not what it leads to
 * @throws what node:fs throws where the new one can't be put there; the old one is back then
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
  // The new site is in its place: what is left of the old one goes now, or with the next build.
  await removeFolder(old).catch(() => undefined);
}

/** Removes a folder of many files, several at a time: on a slow disk most of that is waiting. */
async function removeFolder(folder: string): Promise<void> {
  // Of a link, only the link goes, never what it leads to.
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return rm(folder, { force: true });
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const inside = entry.isDirectory() ? await readdir(path) : [];
    await Promise.all(inside.map((name) => rm(join(path, name), { recursive: true, force: true })));
  }
  await rm(folder, { recursive: true, force: true });
}
