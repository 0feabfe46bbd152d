import { lstatSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Disk, makeFolders } from '../disk.ts';

/** A file or a whole folder that gets another place; both are relative to the folder that contains the content folder. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Moves something to its other place, unless it is there; what has its name since then is new, and stays.
 *
 * @throws what the disk throws
 */
export function moveAway(root: string, { from, to }: Move, disk: Disk): void {
  const [home, away] = [join(root, from), join(root, to)];
  if (!isThere(home) || isThere(away)) return;
  for (const parent of makeFolders(dirname(away), disk)) disk.flushFolder(parent);
  disk.move(home, away);
}

/**
 * Moves something back, unless it is back.
 *
 * @returns false if something else has its name, which stays
 * @throws what the disk throws
 */
export function moveHome(root: string, { from, to }: Move, disk: Disk): boolean {
  const [home, away] = [join(root, from), join(root, to)];
  if (!isThere(away)) return true;
  try {
    // An empty folder was made for new files.
    if (isThere(home)) rmdirSync(home);
  } catch {
    return false;
  }
  disk.move(away, home);
  return true;
}

/** Whether there is something at a path; a link need not lead anywhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
