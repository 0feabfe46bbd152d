import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createHash } from 'node:crypto';
import yazl from 'yazl';
import { compareText } from '../../schema/compare-text.ts';
import type { BuiltSite, WholeTransport } from '../upload/transport.ts';

// A ZIP has local times, so the same parts of a date are written in every time zone.
const mtime = new Date(1980, 0, 1);
const options = { mtime, mode: 0o100644, forceDosTimestamp: true } as const;

/** Publishes to a ZIP file: the same site gives the same bytes. It is replaced once the new one is complete. */
export function zipTransport({ out, manifest }: BuiltSite, file: string): WholeTransport {
  return {
    type: 'whole',
    look: async () => (existsSync(file) ? await fileDigest(file) : undefined),
    async send() {
      const part = join(dirname(file), `.${basename(file)}.backfile-part`);
      try {
        const zip = new yazl.ZipFile();
        for (const path of [...manifest.keys()].toSorted(compareText))
          zip.addFile(join(out, path), path, options);
        zip.end();
        await pipeline(zip.outputStream, createWriteStream(part, { flush: true }));
        renameSync(part, file);
      } catch (error) {
        rmSync(part, { force: true });
        throw error;
      }
      return fileDigest(file);
    },
  };
}

async function fileDigest(file: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return digest.digest('base64url');
}
