import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writeAtomically } from '../../files/write-file.ts';

/**
 * Writes what others need to know of a box to a JSON file beside it: its name, size, day and digest. No page has them, since they
 * depend on all pages.
 *
 * @param file an absolute path
 * @throws what node:fs throws
 */
export async function writeBoxNote(file: string, day: string): Promise<void> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  const note = { file: basename(file), bytes: statSync(file).size, day, sha256: digest.digest('hex') };
  writeAtomically(`${file}.json`, `${JSON.stringify(note, null, 2)}\n`);
}
