import { createHash } from 'node:crypto';
import type { OpenZip, ZipMember } from '../../ingest/source/open-zip.ts';
import { payloadFolder, unescapedPath } from './bag.ts';

/** A bag in a ZIP file. */
export interface OpenBag {
  /** Its files by path, without the folder of the bag. */
  readonly files: ReadonlyMap<string, ZipMember>;
}

/** Returns the bag that is the one folder of a ZIP file; undefined if it has none. */
export function bagIn({ members }: Pick<OpenZip, 'members'>): OpenBag | undefined {
  const declaration = members.find(({ name }) => /^(?:[^/]+\/)?bagit\.txt$/.test(name))?.name;
  if (declaration === undefined) return undefined;
  const folder = declaration.slice(0, -'bagit.txt'.length);
  const inside = members.filter(({ name }) => name.startsWith(folder));
  return { files: new Map(inside.map((member) => [member.name.slice(folder.length), member])) };
}

/**
 * Compares the files of a bag with its manifests, one at a time.
 *
 * @returns what is wrong, a sentence for each file; nothing if all files are there and have their bytes
 */
export async function checkBag({ files }: OpenBag): Promise<string[]> {
  const faults: string[] = [];
  const listed = new Set<string>();
  for (const manifest of ['tagmanifest-sha512.txt', 'manifest-sha512.txt']) {
    const text = (await files.get(manifest)?.read())?.toString('utf8');
    if (text === undefined) {
      faults.push(`${manifest} is missing.`);
      continue;
    }
    for (const line of text.split('\n').filter(Boolean)) {
      const [, digest, name] = /^([\da-f]{128}) [ *](.*)$/.exec(line) ?? [];
      if (digest === undefined || name === undefined) {
        faults.push(`${manifest} has a line that is not a digest with a path: ${line.slice(0, 60)}`);
        continue;
      }
      const path = unescapedPath(name);
      listed.add(path);
      const file = files.get(path);
      if (!file) faults.push(`${path} is missing.`);
      else if ((await digestOf(file)) !== digest) faults.push(`${path} was changed or is damaged.`);
    }
  }
  for (const path of files.keys())
    if (path.startsWith(payloadFolder) && !listed.has(path)) faults.push(`${path} is in no manifest.`);
  return faults;
}

/** Returns the SHA-512 digest of a file; undefined if it can’t be read to its end. */
async function digestOf(file: ZipMember): Promise<string | undefined> {
  const hash = createHash('sha512');
  try {
    for await (const part of await file.stream()) hash.update(part as Buffer);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
