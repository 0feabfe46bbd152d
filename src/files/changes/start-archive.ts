import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { changeFiles, finishChange, interruptedChange, makeChange, textOf } from '../change-files.ts';
import { type Disk, nodeDisk } from '../disk.ts';
import { guideParts } from '../find-files.ts';

/** A page to begin with, by its path in the content folder. */
interface FirstPage {
  readonly path: string;
  readonly text: string;
}

const title = 'The start of a new archive';
/** The folders in which a keeper looks for records. */
const recordFolders: readonly string[] = ['articles', 'entities', 'topics', 'pages'];

/**
 * Starts a new archive, or leaves all as it was: moves the existing content aside, except the guide, and writes a new
 * `site.yaml` and the pages to begin with. The content folder itself stays where it is, because it may be a link or another
 * disk. If that was begun earlier and not finished, it is finished, and gets the new settings.
 *
 * @returns the folder with the old content, next to the content folder; undefined if there was none
 * @throws {ChangeError} if another change is not finished, and what node:fs throws
 */
export function startArchive(
  contentDir: string,
  siteText: string,
  pages: readonly FirstPage[] = [],
  disk: Disk = nodeDisk,
): string | undefined {
  mkdirSync(contentDir, { recursive: true });
  const files = [...pages, { path: 'site.yaml', text: siteText }];
  const aside = isStartUnfinished(contentDir)
    ? finishStart(contentDir, files, disk)
    : start(contentDir, files, disk);
  for (const folder of recordFolders) mkdirSync(join(contentDir, folder), { recursive: true });
  return aside;
}

/** Returns whether the start of a new archive was interrupted, and will be finished. */
export function isStartUnfinished(contentDir: string): boolean {
  const interrupted = interruptedChange(contentDir);
  return interrupted?.title === title && !interrupted.isUndone;
}

function start(contentDir: string, files: readonly FirstPage[], disk: Disk): string | undefined {
  const names = readdirSync(contentDir).filter((name) => !guideParts.includes(name) && !name.startsWith('.'));
  const aside = freeName(`${contentDir}-example`);
  const own = basename(contentDir);
  const moves = names.map((name) => ({ from: `${own}/${name}`, to: `${basename(aside)}/${name}` }));
  const changes = files.map(({ path, text }) => ({
    file: `${own}/${path}`,
    isAsRead: () => true,
    after: hash('sha256', text),
    put: (place: string) => disk.write(place, text),
  }));
  try {
    makeChange(contentDir, title, changes, disk, moves);
  } catch (error) {
    if (moves.length > 0 && !interruptedChange(contentDir)) removeIfEmpty(aside);
    throw error;
  }
  return moves.length > 0 ? aside : undefined;
}

function finishStart(contentDir: string, files: readonly FirstPage[], disk: Disk): string | undefined {
  const moved = interruptedChange(contentDir)?.moves?.[0];
  finishChange(contentDir, disk);
  const own = basename(contentDir);
  const changes = files.map(({ path, text }) => ({
    file: `${own}/${path}`,
    before: textOf(join(contentDir, path)),
    after: text,
  }));
  changeFiles(contentDir, title, changes, disk);
  return moved && join(dirname(contentDir), dirname(moved.to));
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It has something, or was not made.
  }
}

function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? path : `${path}-${number}`;
    if (!existsSync(folder)) return folder;
  }
}
