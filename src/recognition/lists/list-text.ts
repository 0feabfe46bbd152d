import { readFileSync } from 'node:fs';

/** Reads a word list of this folder, without its first lines, which state its source and license. */
export function listText(file: string): string {
  const [, list = ''] = readFileSync(new URL(file, import.meta.url), 'utf8').split(/\r?\n\r?\n/);
  return list.trim();
}
