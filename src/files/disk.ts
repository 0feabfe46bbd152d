import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFolder } from './write-file.ts';

/** Operations that change files on a disk. Tests pass one that fails. */
export interface Disk {
  /** @throws if the folder exists */
  readonly makeFolder: (path: string) => void;
  /**
   * Writes a new file and flushes it to the disk, so that it survives a power failure.
   *
   * @param mode its permissions
   */
  readonly write: (path: string, text: string, mode?: number) => void;
  /**
   * Gives a file a second name, or copies it to the disk, as `write` does, if the file system does not support hard links.
   *
   * @throws if there is a file of that name, or none to keep
   */
  readonly keep: (path: string, as: string) => void;
  /** Moves a file atomically, replacing an existing one. */
  readonly move: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Makes the names in a folder survive a power failure. */
  readonly flushFolder: (path: string) => void;
  readonly removeFolder: (path: string) => void;
}

export const nodeDisk: Disk = {
  makeFolder: (path) => mkdirSync(path),
  write(path, text, mode) {
    writeNew(path, Buffer.from(text), mode);
  },
  keep(path, as) {
    try {
      linkSync(path, as);
    } catch {
      // Whatever else was in the way of a second name is in the way of a copy.
      const { mode } = statSync(path);
      writeNew(as, readFileSync(path), mode);
      // A new file has fewer rights than its mode, which the old one may have got later.
      chmodSync(as, mode);
    }
  },
  move: renameSync,
  remove: unlinkSync,
  flushFolder,
  removeFolder(path) {
    const names = existsSync(path) ? readdirSync(path) : [];
    // What keeps Git from the rest goes last.
    for (const name of names.filter((one) => one !== '.gitignore'))
      rmSync(join(path, name), { recursive: true, force: true });
    rmSync(path, { recursive: true, force: true });
  },
};

function writeNew(path: string, bytes: Buffer, mode?: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    let done = 0;
    while (done < bytes.length) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Makes a folder and its parents. They may stay empty if what they are for is not done, which does no harm.
 *
 * @returns the folders that got a new one
 * @throws what the disk throws
 */
export function makeFolders(path: string, disk: Disk): string[] {
  if (existsSync(path)) return [];
  const parents = makeFolders(dirname(path), disk);
  disk.makeFolder(path);
  return [...parents, dirname(path)];
}
