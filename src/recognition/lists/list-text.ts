import { readFileSync } from 'node:fs';

// A package has its lists once, beside the sources; from what is compiled, this leads there, too.
const folder = new URL('../../../src/recognition/lists/', import.meta.url);

/** Reads a word list of this folder, without its first lines, which state its source and license. */
export function listText(file: string): string {
  return listsIn(file)[0]!;
}

/** Reads a file of several word lists, each of which begins with a line that names it. */
export function namedLists(file: string): ReadonlyMap<string, string> {
  return new Map(listsIn(file).map((list) => list.split(/:\r?\n/) as [string, string]));
}

function listsIn(file: string): string[] {
  const [, ...lists] = readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split(/\r?\n\r?\n/);
  return lists;
}
