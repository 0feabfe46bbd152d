import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareText } from '../../text/compare-text.ts';
import { unfinished, writeDurably } from '../keep/site-manifest.ts';
import { realFolder } from '../../workspace/real-folder.ts';
import { buildLock, takeLock } from '../../workspace/lock.ts';

// A site is updated in place: what is new is written to a folder beside it, a journal lists what is to be moved and removed,
// and each file is moved by one rename. So every address answers with a whole file at any moment, and after an interruption
// the next command finishes what the journal lists.

/** The changes of a site, as paths within it, with `/` as separator. */
export interface SiteUpdate {
  /** Files in the folder of new files. */
  readonly moved: readonly string[];
  readonly removed: readonly string[];
}

/** Returns the folder of new files: beside the site, so that renaming works. @param out the site, an absolute path */
export function stagingFolder(out: string): string {
  return join(dirname(out), `.${basename(out)}.backfile-new`);
}

function journalFile(out: string): string {
  return join(dirname(out), `.${basename(out)}.backfile-journal`);
}

/**
 * Updates a site with the files in its staging folder.
 *
 * @throws what node:fs throws; the next call of {@link finishUpdate} goes on
 */
export function updateSite(out: string, update: SiteUpdate): void {
  if (!existsSync(out)) {
    renameSync(stagingFolder(out), out);
    return;
  }
  const moved = update.moved.toSorted((a, b) => placingRank(a) - placingRank(b) || compareText(a, b));
  if (moved.length + update.removed.length > 0) {
    writeDurably(journalFile(out), JSON.stringify({ ...update, moved }));
    applyUpdate(out, { ...update, moved });
  }
  try {
    rmSync(stagingFolder(out), { recursive: true, force: true });
  } catch {
    // The site is in place. The next command removes what is left.
  }
}

/**
 * Finishes an update that was interrupted, and removes new files of a build that never came so far.
 *
 * @returns whether there was one to finish
 */
export function finishUpdate(out: string): boolean {
  const update = readJournal(out);
  if (update) applyUpdate(out, update);
  rmSync(unfinished(journalFile(out)), { force: true });
  rmSync(stagingFolder(out), { recursive: true, force: true });
  return update !== undefined;
}

/** Removes the new files of a build that failed before its update began. */
export function discardUpdate(out: string): void {
  if (!isUnfinished(out)) rmSync(stagingFolder(out), { recursive: true, force: true });
}

/** Whether an update of a site was interrupted. */
export function isUnfinished(out: string): boolean {
  return existsSync(journalFile(out));
}

/** Each step may have been done before. */
function applyUpdate(out: string, { moved, removed }: SiteUpdate): void {
  const staging = stagingFolder(out);
  for (const path of moved) {
    const from = join(staging, path);
    if (!existsSync(from)) continue;
    const to = join(out, path);
    try {
      renameSync(from, to);
    } catch {
      makeRoom(out, path);
      renameSync(from, to);
    }
  }
  for (const path of removed) {
    // A path that was a file may be a folder now.
    if (moved.some((other) => other.startsWith(`${path}/`))) continue;
    removeFile(join(out, path));
    removeEmptyFolders(out, dirname(path));
  }
  rmSync(journalFile(out), { force: true });
}

/** Removes a file, unless a file is now in the place of one of its folders. */
function removeFile(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
  }
}

/** Makes the folder of a file, in place of files that have its name, and removes a folder that has the file’s name. */
function makeRoom(out: string, path: string): void {
  const parts = path.split('/');
  for (let length = 1; length < parts.length; length += 1) {
    const folder = join(out, ...parts.slice(0, length));
    try {
      makeFolder(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (!statSync(folder).isDirectory()) {
        rmSync(folder, { force: true });
        makeFolder(folder);
      }
    }
  }
  rmSync(join(out, path), { recursive: true, force: true });
}

/** Makes a folder that a web server of another user can read, whatever the umask of who builds. */
function makeFolder(folder: string): void {
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}

/** Removes a folder of a site, and those around it, as far as they are empty. */
export function removeEmptyFolders(out: string, path: string): void {
  for (let folder = path; folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      // It is not empty.
      return;
    }
  }
}

/** New assets first, which no page refers to yet; then data, whose names with a digest come before their tables; then pages. */
export function placingRank(path: string): number {
  if (path.startsWith('_astro/')) return 0;
  if (path.endsWith('.html')) return 3;
  return /(?:^|\/)index[^/]*$/.test(path) ? 2 : 1;
}

function readJournal(out: string): SiteUpdate | undefined {
  try {
    return JSON.parse(readFileSync(journalFile(out), 'utf8')) as SiteUpdate;
  } catch {
    return undefined;
  }
}

/** What a command says after it has finished an update of the site that a build had begun. */
export const finishedUpdate = 'The last update of the site was interrupted; it is finished now.';

/**
 * Finishes an update of a site that was interrupted; waits for a build in progress.
 *
 * @param out an absolute path
 * @returns whether there was one to finish
 * @throws what node:fs throws if it can't be finished
 */
export async function recoverSite(out: string): Promise<boolean> {
  if (!isUnfinished(out)) return false;
  const release = await takeLock(buildLock, () => undefined);
  try {
    return isUnfinished(out) && finishUpdate(realFolder(out));
  } finally {
    release();
  }
}
