import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePrivateFolder } from './private-folder.ts';
import { copyAtomically } from './write-file.ts';

/**
 * Copies a file to a place in the private folder, where no build and no commit finds it.
 *
 * @param from an absolute path
 * @param keptAs relative to the folder that contains the content folder
 * @throws what node:fs throws
 */
export function keepCopy(contentDir: string, from: string, keptAs: string): void {
  makePrivateFolder(contentDir);
  const copy = join(dirname(contentDir), keptAs);
  if (existsSync(copy) && readFileSync(copy).equals(readFileSync(from))) return;
  copyAtomically(from, copy);
}
