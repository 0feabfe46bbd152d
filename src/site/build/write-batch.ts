import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { bytesDigest } from '../keep/site-manifest.ts';
import { fileAccess } from '../output/settle-folders.ts';

/** A file to write: a part of the bytes of its batch, or a file elsewhere, which is moved. */
export interface FileToWrite {
  /** Within the site. */
  readonly path: string;
  /** The digest of the file that is in place; with the same bytes, nothing is written. */
  readonly known: string | undefined;
  readonly content: readonly [start: number, end: number] | string;
}

/** Files that are written at a time. */
export interface FileBatch {
  readonly bytes: ArrayBuffer;
  readonly files: readonly FileToWrite[];
}

/** What became of a file. */
export interface WrittenFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly digest: string;
  /** Whether the same bytes are in place, so that nothing was written. */
  readonly isSame: boolean;
}

const flush = promisify(fsync);

/**
 * Writes files to a folder, readable for a web server of another user, whatever the umask of who builds, and flushes them,
 * so that none is empty after a power failure. Those of a batch are flushed at the same time, since most of that is waiting.
 *
 * @param folders those that are known to exist, to which it adds
 * @throws what node:fs throws
 */
export async function writeBatch(
  folder: string,
  { bytes, files }: FileBatch,
  folders: Set<string>,
): Promise<WrittenFile[]> {
  const open: number[] = [];
  try {
    const written = files.map(({ path, known, content }): WrittenFile => {
      const isMoved = typeof content === 'string';
      const part = isMoved ? readFileSync(content) : Buffer.from(bytes).subarray(...content);
      const digest = bytesDigest(part);
      const isSame = digest === known;
      if (!isSame) {
        const file = placeOf(folder, path, folders);
        if (!isMoved || !isRenamed(content, file)) writeInto(file, part, open);
        else open.push(openToFlush(file));
        allowReading(open.at(-1)!);
      }
      return { path, size: part.byteLength, digest, isSame };
    });
    const flushed = await Promise.allSettled(open.map((descriptor) => flush(descriptor)));
    const failed = flushed.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
    return written;
  } finally {
    for (const descriptor of open) closeSync(descriptor);
  }
}

/** Returns the file of a path, whose folder it makes. */
function placeOf(root: string, path: string, folders: Set<string>): string {
  const file = join(root, path);
  const folder = dirname(file);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  return file;
}

function writeInto(file: string, bytes: Uint8Array, open: number[]): void {
  const descriptor = openSync(file, 'w');
  open.push(descriptor);
  writeFileSync(descriptor, bytes);
}

/** Moves a file; returns whether that is possible, because both places are on one disk. */
function isRenamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return false;
  }
}

/** Windows flushes only what is open for writing. */
function openToFlush(file: string): number {
  return openSync(file, process.platform === 'win32' ? 'r+' : 'r');
}

function allowReading(descriptor: number): void {
  if (process.platform === 'win32') return;
  const { mode } = fstatSync(descriptor);
  if ((mode & fileAccess) !== fileAccess) fchmodSync(descriptor, (mode & 0o777) | fileAccess);
}
