import { hash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programVersion } from '../../../files/roots.ts';
import { ByteWindow } from '../records/byte-window.ts';

/** Counts changes of what is noted; a table of another one is not read. */
const tableVersion = 2;
const prefix = 'backfile-web-';
const edgeBytes = 1 << 16;
const maxUnusedMs = 30 * 24 * 3600 * 1000;

/**
 * Makes a folder for what is noted of a web archive. It has the id of this process in its name: those of processes that have
 * ended, however they did, are removed.
 *
 * @param cache an absolute path; the folder for temporary files by default
 * @throws what node:fs throws
 */
export function makeWorkFolder(cache = tmpdir()): string {
  mkdirSync(cache, { recursive: true });
  removeLeftovers(cache);
  return realpathSync(mkdtempSync(join(cache, `${prefix}${process.pid}-`)));
}

function removeLeftovers(cache: string): void {
  for (const name of readdirSync(cache)) {
    const owner = name.startsWith(prefix) ? /^\d+(?=-)/.exec(name.slice(prefix.length))?.[0] : undefined;
    if (owner === undefined || isRunning(Number(owner))) continue;
    try {
      rmSync(join(cache, name), { recursive: true, force: true });
    } catch {
      // It is another user’s.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Returns the folder in which the table of a web archive is kept, whether or not it is there: by the file’s place on the disk, size,
 * times, first and last bytes, and by the version of the program, which may note something else.
 *
 * @param cache an absolute path @throws what node:fs throws
 */
export function keptFolder(cache: string, path: string): string {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path);
  const file = openSync(path, 'r');
  try {
    const window = new ByteWindow(file, { start: 0, length: size });
    const edges = [window.read(0, edgeBytes), window.read(Math.max(0, size - edgeBytes), edgeBytes)].map(
      (bytes) => hash('sha256', bytes),
    );
    const key = [tableVersion, programVersion(), path, dev, ino, size, mtimeMs, ctimeMs, ...edges];
    return join(cache, `table-${hash('sha256', JSON.stringify(key)).slice(0, 24)}`);
  } finally {
    closeSync(file);
  }
}

/** Gives a finished table its place; returns whether it is there. Another process may have been faster. */
export function keepFolder(folder: string, kept: string): boolean {
  try {
    // What is there is damaged, or it would have been read.
    rmSync(kept, { recursive: true, force: true });
    renameSync(folder, kept);
    return true;
  } catch {
    return false;
  }
}

/** Notes that a kept table is used, and removes those that were not for a month. */
export function removeUnused(cache: string, used: string, nowMs: number): void {
  try {
    utimesSync(used, nowMs / 1000, nowMs / 1000);
    for (const name of readdirSync(cache)) {
      const path = join(cache, name);
      if (name.startsWith('table-') && statSync(path).mtimeMs < nowMs - maxUnusedMs)
        rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // A cache that can’t be cleared is no reason not to import.
  }
}
