import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createHash } from 'node:crypto';
import type { OpenZip } from '../../ingest/source/open-zip.ts';
import { compareText } from '../../text/compare-text.ts';
import { releasesFeed } from '../upload/plan-upload.ts';
import type { BuiltSite, WholeTransport } from '../upload/transport.ts';
import { otherZip } from './zip-in-words.ts';
import { writeZip } from './write-zip.ts';

const maxFeedBytes = 10_000_000;

/** Publishes to a ZIP file: the same site gives the same bytes. It is replaced once the new one is complete. */
export function zipTransport({ out, manifest }: BuiltSite, file: string): WholeTransport {
  return {
    type: 'whole',
    async look(last, isOurs) {
      if (!existsSync(file)) return undefined;
      const tag = await fileDigest(file);
      const other = tag === last ? undefined : await otherZip(file, (zip) => hasRelease(zip, isOurs));
      return { tag, other };
    },
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

async function hasRelease({ members }: OpenZip, isOurs: (text: string) => boolean): Promise<boolean> {
  const feed = members.find(({ name, size }) => name === releasesFeed && size < maxFeedBytes);
  return feed !== undefined && isOurs((await feed.read()).toString('utf8'));
}

async function fileDigest(file: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return digest.digest('base64url');
}
