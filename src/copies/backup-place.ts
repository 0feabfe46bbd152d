import { existsSync, statSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { contains, realFolder } from '../site/open/real-folder.ts';
import { BackupFault } from './backup-manifest.ts';

/**
 * Refuses a place where a backup would be committed, published or lost.
 *
 * @param file an absolute path
 * @param out the folder of the built site, an absolute path, if there is one
 * @throws {BackupFault} with what is wrong
 */
export function refuseBackupPlace(file: string, contentDir: string, out?: string): void {
  const refuse = (why: string): never => {
    throw new BackupFault(`The backup can’t be written to “${file}”: ${why} Choose another place.`);
  };
  const { name, ext } = parse(file);
  if (ext.toLowerCase() !== '.zip' || /^\.*$/.test(name)) refuse('its name must end with .zip.');
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse('there is no such folder.');
  if (existsSync(file)) refuse('there is a file of this name.');
  const inside = (place: string | undefined) =>
    place !== undefined && contains(realFolder(place), realFolder(folder));
  // Whatever is in the archive’s folder may be committed with it, and would be lost with it.
  if (inside(dirname(contentDir))) refuse('it is in the folder of the archive, and would be lost with it.');
  if (inside(out)) refuse('it is in the built site, which is published.');
}
