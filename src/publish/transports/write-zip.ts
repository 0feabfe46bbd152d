import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** A file of a ZIP, read when it is its turn. */
export interface ZippedFile {
  readonly path: string;
  readonly read: () => Buffer;
}

// A ZIP has local times, so the same parts of a date are written in every time zone.
const mtime = new Date(1980, 0, 1);
const options = { mtime, mode: 0o100644, forceDosTimestamp: true } as const;

/**
 * Writes files to a ZIP file in their order, one at a time: the same files give the same bytes. It is replaced once the
 * new one is complete.
 *
 * @throws what reading a file throws, and node:fs; the file is unchanged then
 */
export async function writeZip(file: string, files: Iterable<ZippedFile>): Promise<void> {
  const part = join(dirname(file), `.${basename(file)}.backfile-part`);
  try {
    const zip = new yazl.ZipFile();
    for (const { path, read } of files)
      zip.addReadStreamLazy(path, options, (give) => {
        try {
          give(null, Readable.from([read()]));
        } catch (error) {
          give(error, Readable.from([]));
        }
      });
    zip.end();
    const output = zip.outputStream as unknown as Readable;
    zip.on('error', (error: Error) => output.destroy(error));
    await pipeline(output, createWriteStream(part, { flush: true }));
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
