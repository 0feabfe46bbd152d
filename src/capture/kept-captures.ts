import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder } from '../files/private-folder.ts';
import { capturesPath } from './capture-folder.ts';
import { type CaptureNote, readCaptureNote } from './capture-note.ts';

/** What was captured of one site, or the pictures that were fetched for other imports. */
export interface KeptCapture {
  /** Its name: the host of the site, `paper.example`, or `pictures`. */
  readonly name: string;
  /** The absolute path of its folder. */
  readonly folder: string;
  /** The files with what was fetched, absolute paths. */
  readonly warcs: readonly string[];
  /** In bytes, with all that belongs to it. */
  readonly bytes: number;
  /** What was wanted, for each file that has a note. */
  readonly notes: readonly (CaptureNote & { readonly warc: string })[];
}

/** Lists what was captured into the private folder of an archive, by name. @throws what node:fs throws */
export function keptCaptures(contentDir: string): KeptCapture[] {
  const root = join(privateFolder(contentDir), capturesPath);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.endsWith('.lock'))
    .map(({ name }) => keptCapture(name, join(root, name)))
    .filter(({ warcs }) => warcs.some((warc) => statSync(warc).size > 0))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function keptCapture(name: string, folder: string): KeptCapture {
  const files = readdirSync(folder).map((file) => join(folder, file));
  const warcs = files.filter((file) => file.endsWith('.warc.gz')).toSorted();
  const notes = warcs.flatMap((warc) => {
    const note = readCaptureNote(warc);
    return note ? [{ ...note, warc }] : [];
  });
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { name, folder, warcs, bytes, notes };
}

/**
 * Deletes what was captured; the keeper’s answer to whether they may publish it stays.
 *
 * @returns how many bytes that frees
 * @throws what node:fs throws
 */
export function deleteCapture({ folder }: Pick<KeptCapture, 'folder'>): number {
  let freed = 0;
  for (const name of readdirSync(folder)) {
    if (name === 'permission.json') continue;
    const file = join(folder, name);
    freed += statSync(file).size;
    rmSync(file);
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  return freed;
}
