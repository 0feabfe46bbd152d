import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writeAtomically } from '../../files/write-file.ts';
import type { SiteData } from '../../schema/site.ts';

/** What is known of the archive in a box. */
export interface BoxedArchive {
  readonly site: SiteData;
  /** The day for which it was built, `YYYY-MM-DD`. */
  readonly day: string;
  /** Its public address. */
  readonly home: string;
}

/**
 * Writes what others need to know of a box to a JSON file beside it: its name, size, day and digest, which no page has, since
 * they depend on all pages, and what the form of a library asks for.
 *
 * @param file an absolute path
 * @throws what node:fs throws
 */
export async function writeBoxNote(file: string, { site, day, home }: BoxedArchive): Promise<void> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  const { title, description, publisher = title, language, license, rights, contact } = site;
  const note = {
    ...{ file: basename(file), bytes: statSync(file).size, day, sha256: digest.digest('hex') },
    ...{ title, description, publisher, language, license, rights, address: home, contact },
  };
  writeAtomically(`${file}.json`, `${JSON.stringify(note, null, 2)}\n`);
}
