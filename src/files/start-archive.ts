import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { guideParts } from './find-files.ts';
import { flushFolder } from './flush-folder.ts';
import { UnflushedFolders, writeAtomically } from './write-file.ts';

// What is to be done is written down before anything is moved: whoever finds the journal finishes the work, and until
// then the check reports it. The content folder itself stays where it is, because it may be a link or another disk.
interface ArchiveStart {
  /** The name of the folder next to the content folder that gets the existing content; null if there is none. */
  readonly aside: string | null;
  /** The names in the content folder that are moved there. */
  readonly moved: readonly string[];
  /** The text of the new `site.yaml`. */
  readonly siteText: string;
  /** The pages to begin with, by their paths in the content folder. */
  readonly pages?: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Starts a new archive: moves the existing content aside, except the guide, and writes a new `site.yaml` and the pages to
 * begin with. If that was begun earlier and not finished, it is finished with the new settings.
 *
 * @returns the folder with the old content; undefined if there was none
 * @throws what node:fs throws; nothing has changed then, or {@link isStartUnfinished}
 */
export function startArchive(
  contentDir: string,
  siteText: string,
  pages: ArchiveStart['pages'] = [],
): string | undefined {
  mkdirSync(contentDir, { recursive: true });
  const start = { ...(readStart(contentDir) ?? planStart(contentDir)), siteText, pages };
  writeAtomically(journalOf(contentDir), `${JSON.stringify(start, null, 1)}\n`);
  try {
    finishStart(contentDir);
  } catch (error) {
    forgetUnmoved(contentDir, start);
    throw error;
  }
  return asideOf(contentDir, start);
}

/** Returns whether the start of a new archive was interrupted. */
export function isStartUnfinished(contentDir: string): boolean {
  return readStart(contentDir) !== undefined;
}

/**
 * Finishes the start of a new archive, if one was interrupted.
 *
 * @throws what node:fs throws; running it again continues
 */
export function finishStart(contentDir: string): void {
  const start = readStart(contentDir);
  if (!start) return;
  const unflushed = new UnflushedFolders();
  const aside = asideOf(contentDir, start);
  if (aside !== undefined) {
    mkdirSync(aside, { recursive: true });
    for (const name of start.moved) {
      // If it is there, one of that name in the content folder is new.
      if (existsSync(join(aside, name)) || !existsSync(join(contentDir, name))) continue;
      renameSync(join(contentDir, name), join(aside, name));
    }
    unflushed.add(aside);
    unflushed.add(dirname(aside));
  }
  for (const folder of ['articles', 'entities', 'topics', 'pages'])
    mkdirSync(join(contentDir, folder), { recursive: true });
  for (const { path, text } of start.pages ?? []) writeAtomically(join(contentDir, path), text, unflushed);
  writeAtomically(join(contentDir, 'site.yaml'), start.siteText, unflushed);
  // The journal goes last, once all of this survives a power failure.
  unflushed.flush();
  rmSync(journalOf(contentDir));
  flushFolder(contentDir);
}

function journalOf(contentDir: string): string {
  return join(contentDir, '.new-archive.json');
}

function planStart(contentDir: string): Omit<ArchiveStart, 'siteText' | 'pages'> {
  const moved = readdirSync(contentDir).filter((name) => !guideParts.includes(name) && !name.startsWith('.'));
  return { aside: moved.length === 0 ? null : freeName(`${contentDir}-example`), moved };
}

function readStart(contentDir: string): ArchiveStart | undefined {
  try {
    return JSON.parse(readFileSync(journalOf(contentDir), 'utf8')) as ArchiveStart;
  } catch {
    return undefined;
  }
}

function asideOf(contentDir: string, { aside }: Pick<ArchiveStart, 'aside'>): string | undefined {
  return aside === null ? undefined : join(dirname(contentDir), aside);
}

/** Removes the journal of a start that failed before anything was moved, as on a disk of its own. */
function forgetUnmoved(contentDir: string, start: ArchiveStart): void {
  const aside = asideOf(contentDir, start);
  try {
    if (aside === undefined || (existsSync(aside) && readdirSync(aside).length > 0)) return;
    if (existsSync(aside)) rmdirSync(aside);
    rmSync(journalOf(contentDir), { force: true });
  } catch {
    // The journal stays, and the check reports it.
  }
}

function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? path : `${path}-${number}`;
    if (!existsSync(folder)) return basename(folder);
  }
}
