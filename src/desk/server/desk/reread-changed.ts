import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addressesFile } from '../../../archive/addresses/addresses.ts';
import { findFiles } from '../../../files/find-files.ts';
import { once } from '../../../shared/base/once.ts';
import type { Desk } from './desk.ts';

/** The number of files to check before yielding to other work. */
const filesAtATime = 500;
/** Some file systems store times in seconds only. */
const toleranceMilliseconds = 2000;

/** The time when the files were last known to match the desk, in milliseconds since 1970. */
const lastLook = once((_desk: Desk) => ({ at: Date.now() - process.uptime() * 1000 }));

/**
 * Reads the files that others have added, changed or removed since the desk read them.
 *
 * @returns the number of files
 */
export async function rereadChanged(desk: Desk): Promise<number> {
  await desk.changes.settled();
  const look = lastLook(desk);
  const since = look.at - toleranceMilliseconds;
  look.at = Date.now();
  const { state, opened, settings } = desk;
  const root = dirname(settings.contentDir);
  const known = new Set(opened.files.map(({ file }) => file));
  const changed: string[] = [];
  for (const [index, { file }] of findFiles(settings.contentDir).files.entries()) {
    if (index % filesAtATime === filesAtATime - 1) await settings.rest();
    if (!known.delete(file)) changed.push(file);
    else if (modifiedAt(join(root, file)) >= since && state.onDisk(file) !== state.textOf(file))
      changed.push(file);
  }
  changed.push(...known);
  // A publication records addresses there; no record is in it.
  const addresses = `${basename(settings.contentDir)}/${addressesFile}`;
  const isRead = state.isKnown(addresses) && state.onDisk(addresses) === state.textOf(addresses);
  if (modifiedAt(join(root, addresses)) >= since && !isRead) changed.push(addresses);
  if (changed.length > 0) await desk.changes.reread(changed);
  return changed.length;
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
