import { statSync } from 'node:fs';
import type { OpenZip } from '../../ingest/source/open-zip.ts';
import { otherZip } from '../../publish/transports/zip-in-words.ts';
import { bagIn } from '../bag/check-bag.ts';
import { recordFile } from '../make/box-record.ts';

const maxListBytes = 10_000_000;

/**
 * Returns what is where a box is to be written, in words; undefined if there is nothing, or an earlier box of the same
 * address, as its own list says.
 *
 * @param file an absolute path, ending with `.zip` or, for a WACZ, with `.wacz`
 * @param home the address of the archive
 */
export async function otherThanBox(file: string, home: string): Promise<string | undefined> {
  if (!statSync(file, { throwIfNoEntry: false })) return undefined;
  const isOurs = file.toLowerCase().endsWith('.wacz') ? isWaczOf : isBoxOf;
  return otherZip(file, (zip) => isOurs(zip, home));
}

async function isBoxOf(zip: OpenZip, home: string): Promise<boolean> {
  const { address } = await readList(bagIn(zip)?.files.get(`data/archive/${recordFile}`));
  return address === home;
}

async function isWaczOf(zip: OpenZip, home: string): Promise<boolean> {
  const list = await readList(zip.members.find(({ name }) => name === 'datapackage.json'));
  return /^Backfile /.test(String(list['software'])) && list['mainPageUrl'] === home;
}

/** Returns the list of a box, or nothing of one that has none. */
async function readList(
  member: OpenZip['members'][number] | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  if (!member || member.size > maxListBytes) return {};
  try {
    return Object(JSON.parse((await member.read()).toString('utf8'))) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
