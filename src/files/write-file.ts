import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  closeSync,
  fsyncSync,
  openSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { open } from 'node:fs/promises';

/**
 * The folders in which a batch of files was written: each is flushed once, at the end of the batch, because the
 * names of its files survive a power failure only then.
 */
export class UnflushedFolders {
  readonly #folders = new Set<string>();

  add(folder: string): void {
    this.#folders.add(folder);
  }

  /** @throws what node:fs throws if the disk fails */
  flush(): void {
    for (const folder of this.#folders) flushFolder(folder);
    this.#folders.clear();
  }
}

/**
 * Writes a complete file or none: to a temporary name that no reader uses, flushed to the disk, then moved into
 * place. An existing file stays until the new one is complete. After a power failure the file is complete, too, or
 * it is as it was before.
 *
 * @param unflushed collects the folder instead of flushing it at once
 * @throws what node:fs throws; nothing of the new file remains then
 */
export function writeAtomically(
  path: string,
  content: string | Uint8Array,
  unflushed?: UnflushedFolders,
): void {
  const folders = unflushed ?? new UnflushedFolders();
  makeFolders(dirname(path), folders);
  // The same name in every run, so that the next one overwrites what a killed one left.
  const temporary = join(dirname(path), `.${basename(path)}.importing`);
  try {
    writeFileSync(temporary, content, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  folders.add(dirname(path));
  if (!unflushed) folders.flush();
}

/** Copies a complete file or none, as {@link writeAtomically}. */
export function copyAtomically(from: string, path: string, unflushed?: UnflushedFolders): void {
  writeAtomically(path, readFileSync(from), unflushed);
}

/** Makes a folder and its parents; those that get a new folder are to be flushed as well. */
function makeFolders(path: string, unflushed: UnflushedFolders): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return;
  for (let folder = path; folder.length >= first.length; folder = dirname(folder))
    unflushed.add(dirname(folder));
}

/** What systems answer that can't flush a folder, and if it was removed. */
const passed = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOENT', 'ENOTSUP', 'EPERM']);

/**
 * Flushes a folder to the disk, so that the names in it survive a power failure: without that, a file that was
 * flushed may have no name, or its former one. Windows and some network disks don’t offer it; there, nothing
 * is done.
 *
 * @throws what node:fs throws if the disk fails
 */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!passed.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** How many folders are flushed at the same time: Node has four threads for files, and the disk joins what it writes. */
const atATime = 8;

/**
 * Flushes many folders, as {@link flushFolder} does one, in less than half of the time.
 *
 * @throws what node:fs throws if the disk fails; no flush has begun since then
 */
export async function flushFolders(paths: readonly string[]): Promise<void> {
  if (process.platform === 'win32') return;
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      try {
        const folder = await open(path, 'r');
        try {
          await folder.sync();
        } finally {
          await folder.close();
        }
      } catch (error) {
        if (passed.has((error as NodeJS.ErrnoException).code ?? '')) continue;
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

/** Writes a file of a cache and its folder; nobody sees half of it. @throws what node:fs throws */
export function placeFile(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}
