import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createHash } from 'node:crypto';
import { compareText } from '../../schema/compare-text.ts';
import type { BuiltSite, WholeTransport } from '../upload/transport.ts';
import { writeZip } from './write-zip.ts';

/** Publishes to a ZIP file: the same site gives the same bytes. It is replaced once the new one is complete. */
export function zipTransport({ out, manifest }: BuiltSite, file: string): WholeTransport {
  return {
    type: 'whole',
    look: async () => (existsSync(file) ? await fileDigest(file) : undefined),
    async send() {
      const paths = [...manifest.keys()].toSorted(compareText);
      writeZip(
        file,
        paths.map((path) => ({ path, read: () => readFileSync(join(out, path)) })),
      );
      return fileDigest(file);
    },
  };
}

async function fileDigest(file: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return digest.digest('base64url');
}
