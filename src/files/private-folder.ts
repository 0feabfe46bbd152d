import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomically } from './write-file.ts';

/** Relative to the folder that contains the content folder, with `/` as separator. */
export const privatePath = '.backfile/private';

/**
 * Returns the folder of what must never leave this machine: beside the content folder, ignored by Git, and never
 * read by a build. It may not exist yet.
 */
export function privateFolder(contentDir: string): string {
  return join(dirname(contentDir), privatePath);
}

/**
 * Makes that folder unless it exists, for its owner alone, and makes sure that Git ignores it wherever it lies.
 *
 * @returns its path
 * @throws what node:fs throws
 */
export function makePrivateFolder(contentDir: string): string {
  const folder = privateFolder(contentDir);
  // Before anything private is in there.
  const ignore = join(dirname(folder), '.gitignore');
  if (!ignoresAll(ignore)) writeAtomically(ignore, '*\n');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Whether a `.gitignore` has the line that ignores all; a crash may have left an empty one. */
function ignoresAll(file: string): boolean {
  try {
    return /^\*$/m.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}
