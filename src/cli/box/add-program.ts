import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from '../../text/slug.ts';
import { packageSpecs, optionalReaderNames, optionalReaders } from '../../ingest/contract/format-packages.ts';
import { archiveManifest, type ArchiveManifest } from '../archive/archive-parts.ts';
import { placeProgram } from '../archive/place-program.ts';

/**
 * Puts this program and a new `package.json` into the folder of an archive that came from a backup. From the one in the
 * backup, only the optional formats are taken: a script in it would run with the next installation.
 *
 * @param name of the archive’s folder
 * @param before the text of the `package.json` in the backup
 * @param place puts the program there, and returns how a `package.json` names it
 * @throws {UsageError} if the program can’t be packed
 */
export function addProgram(
  folder: string,
  name: string,
  before: string | undefined,
  place = placeProgram,
): void {
  const manifest = archiveManifest({
    name: slug(name) || 'archive',
    program: place(folder),
    readers: packageSpecs(formatsIn(before)),
  });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Returns the optional formats whose packages a `package.json` names. */
function formatsIn(manifest: string | undefined) {
  let dependencies: unknown;
  try {
    ({ dependencies } = JSON.parse(manifest ?? '{}') as Partial<ArchiveManifest>);
  } catch {
    // What can’t be read names none.
  }
  const named = Object.keys(Object(dependencies) as object);
  return optionalReaderNames.filter((name) =>
    optionalReaders[name].packages.every((one) => named.includes(one)),
  );
}
