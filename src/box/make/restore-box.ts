import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { makeNewFolder, newFolderFault } from '../../files/new-folder.ts';
import { programVersion } from '../../files/roots.ts';
import { openZip } from '../../ingest/source/open-zip.ts';
import { bagIn, checkBag, type OpenBag } from '../bag/check-bag.ts';
import { type BoxRecord, recordFile } from './box-record.ts';

/** Thrown for a file that is no box, or a damaged one; the message is for the keeper. */
export class BoxFault extends Error {}

const archiveFolder = 'data/archive/';
const maxFaults = 20;

const recordSchema = z.object({
  format: z.literal(1),
  day: z.string(),
  address: z.string(),
  base: z.string(),
  program: z.string(),
  node: z.string(),
  systems: z.array(z.string()).optional(),
});

/**
 * Checks each file of a box, and counts them.
 *
 * @throws {BoxFault} with what is missing or was changed
 * @throws {UnreadableZip} if it is no ZIP file, or a damaged one
 */
export function verifyBox(file: string) {
  return withBox(file, (bag, record) => Promise.resolve({ record, files: bag.files.size }));
}

/**
 * Writes the archive of a box to a new folder: its content, what it publishes beside its pages, and the program. It is
 * written only if the whole box is as it was made. Says in sentences why a build would not make the same bytes here.
 *
 * @param folder an absolute path, of no folder or an empty one
 * @throws {BoxFault} like {@link verifyBox}, or if there is something in the folder
 * @throws what node:fs throws; nothing is left behind then
 */
export function restoreBox(file: string, folder: string) {
  const fault = newFolderFault(folder);
  if (fault !== undefined) throw new BoxFault(fault);
  return withBox(file, async (bag, record) => {
    await makeNewFolder(folder, async (part) => {
      for (const [path, member] of bag.files) {
        if (!path.startsWith(archiveFolder)) continue;
        const place = join(part, path.slice(archiveFolder.length));
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, await member.read());
      }
    });
    return { record, differences: differencesOf(record) };
  });
}

async function withBox<T>(file: string, work: (bag: OpenBag, record: BoxRecord) => Promise<T>): Promise<T> {
  const zip = await openZip(file);
  try {
    const bag = bagIn(zip);
    const stored = bag && (await bag.files.get(archiveFolder + recordFile)?.read());
    if (!bag || !stored)
      throw new BoxFault(`${file} is not a box that Backfile made. Choose a file that npm run box wrote.`);
    const faults = await checkBag(bag);
    if (faults.length > 0) {
      const shown = faults.slice(0, maxFaults).join('\n');
      throw new BoxFault(`${shown}\nThe box is damaged: get another copy of it.`);
    }
    return await work(bag, recordIn(stored));
  } finally {
    zip.close();
  }
}

function recordIn(stored: Buffer): BoxRecord {
  const { format } = JSON.parse(stored.toString('utf8')) as { readonly format?: unknown };
  if (format !== 1)
    throw new BoxFault('A later version of Backfile made this box. Use that version to open it.');
  const record = recordSchema.safeParse(JSON.parse(stored.toString('utf8')));
  if (!record.success)
    throw new BoxFault(
      'An unfinished version of Backfile made this box. Make it again, or unpack it by hand.',
    );
  return record.data;
}

function differencesOf({ program, node }: BoxRecord): string[] {
  return [
    ...(program === programVersion()
      ? []
      : [
          `The site was made by Backfile ${program}; this is ${programVersion()}. The version that made it is in the folder: run npm ci --ignore-scripts there.`,
        ]),
    ...(node === process.version
      ? []
      : [`The site was made with Node ${node.slice(1)}; this is ${process.version.slice(1)}.`]),
  ];
}
