import { existsSync, statSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { contains, realFolder } from '../workspace/real-folder.ts';
import { BackupFault } from './backup-manifest.ts';

/** How the name of a backup with a passphrase ends. */
export const sealedEnding = '.zip.age';

/**
 * Refuses a place where a backup would be committed, published or lost.
 *
 * @param file an absolute path
 * @param hasPassphrase whether it is encrypted, which its name says
 * @param out the folder of the built site, an absolute path, if there is one
 * @throws {BackupFault} with what is wrong
 */
export function refuseBackupPlace(
  file: string,
  contentDir: string,
  hasPassphrase: boolean,
  out?: string,
): void {
  const refuse = (why: string): never => {
    throw new BackupFault(`The backup can’t be written to “${file}”: ${why} Choose another place.`);
  };
  const ending = hasPassphrase ? sealedEnding : '.zip';
  const { base } = parse(file);
  if (!base.toLowerCase().endsWith(ending) || /^\.*$/.test(base.slice(0, -ending.length)))
    refuse(`its name must end with ${ending}.`);
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse('there is no such folder.');
  if (existsSync(file)) refuse('there is a file of this name.');
  const inside = (place: string | undefined) =>
    place !== undefined && contains(realFolder(place), realFolder(folder));
  // Whatever is in the archive’s folder may be committed with it, and would be lost with it.
  if (inside(dirname(contentDir))) refuse('it is in the folder of the archive, and would be lost with it.');
  if (inside(out)) refuse('it is in the built site, which is published.');
}
