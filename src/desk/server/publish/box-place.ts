import { statSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import { slug } from '../../../text/slug.ts';
import { archiveRoot } from '../../../files/roots.ts';
import { contains, realFolder } from '../../../workspace/real-folder.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';

type BoxedDesk = Pick<Desk, 'opened' | 'settings'>;

/** Returns where a box is written unless the keeper says otherwise: beside the site, named after the archive. */
export function usualBoxPlace({ opened, settings: { out } }: BoxedDesk): string {
  const name = slug(opened.content.site.title) || 'archive';
  return join(out === undefined ? archiveRoot : dirname(out), `${name}.zip`);
}

/**
 * Returns the absolute path of the box to write.
 *
 * @param typed as the keeper wrote it, relative to the archive’s folder; the usual place if it is empty
 * @throws {DeskFault} if a box can’t be written there
 */
export function boxPlace(desk: BoxedDesk, typed: string): string {
  const { contentDir, out } = desk.settings;
  const file = typed.trim() === '' ? usualBoxPlace(desk) : resolve(archiveRoot, typed.trim());
  const refuse = (why: string): never => {
    throw new DeskFault(`The box can’t be written to “${file}”: ${why}`, 'Choose another place.');
  };
  const { name, ext } = parse(file);
  if (ext.toLowerCase() !== '.zip' || /^\.*$/.test(name)) refuse('its name must end with .zip.');
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse('there is no such folder.');
  if (contains(realFolder(contentDir), realFolder(folder))) refuse('it is inside the content folder.');
  if (out !== undefined && contains(realFolder(out), realFolder(folder)))
    refuse('it is inside the site, which the next build replaces.');
  return file;
}
