import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside its place first, under a name that no reader of the folder looks at,
 * then moved. What was there stays until the new one is complete.
 *
 * @throws what node:fs throws; nothing of the new file is left then
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  place(path, (temporary) => writeFileSync(temporary, content));
}

/** Copies a file whole or not at all, as {@link writeWhole}. */
export function copyWhole(from: string, path: string): void {
  place(path, (temporary) => copyFileSync(from, temporary));
}

function place(path: string, fill: (temporary: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  // The same for every run, so that what a killed one left is written over by the next.
  const temporary = join(dirname(path), `.${basename(path)}.importing`);
  try {
    fill(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
