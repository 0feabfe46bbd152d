import { readFileSync } from 'node:fs';

// A package has its lists once, beside the sources; from what is compiled, this leads there, too.
const lists = new URL('../../../src/recognition/lists/', import.meta.url);

/** Reads a word list of this folder, without its first lines, which state its source and license. */
export function listText(file: string): string {
  const [, list = ''] = readFileSync(new URL(file, lists), 'utf8').split(/\r?\n\r?\n/);
  return list.trim();
}
