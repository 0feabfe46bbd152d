import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a complete file or none: to a temporary name that no reader uses, then moved into place. An existing
 * file stays until the new one is complete.
 *
 * @throws what node:fs throws; nothing of the new file remains then
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  place(path, (temporary) => writeFileSync(temporary, content));
}

/** Copies a complete file or none, as {@link writeAtomically}. */
export function copyAtomically(from: string, path: string): void {
  place(path, (temporary) => copyFileSync(from, temporary));
}

function place(path: string, fill: (temporary: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  // The same name in every run, so that the next one overwrites what a killed one left.
  const temporary = join(dirname(path), `.${basename(path)}.importing`);
  try {
    fill(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
