import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SearchDocument } from '../document/search-documents.ts';

/** Where the index is made, and of what. */
export interface IndexPlace {
  /** Where the documents are written first, as JSON lines of {@link SearchDocument}: an absolute path. */
  readonly documents: string;
  /** Where the index goes, `index.packed` and `<folder>/en/`: an absolute path. */
  readonly folder: string;
  /** Where segments are kept for the next time: an absolute path. */
  readonly cache: string;
  /** A digest of all that makes segments of documents; in a file's name. */
  readonly source: string;
  /** Where Pagefind’s own bundle goes, and the base of the addresses; undefined where none is wanted. */
  readonly publicBundle?: { readonly folder: string; readonly base: string } | undefined;
}

/** What the indexing process is told. */
export interface IndexTask extends IndexPlace {
  /** How many documents there are in each language, in small letters. */
  readonly totals: Readonly<Record<string, number>>;
}

/**
 * Makes the search index in a process of its own, so that it and Astro work at the same time.
 *
 * @throws {Error} with what the process said, where it fails
 */
export async function makeSearchIndex(
  documents: Iterable<SearchDocument>,
  place: IndexPlace,
  signal: AbortSignal,
): Promise<void> {
  const task: IndexTask = { ...place, totals: writeLines(documents, place.documents) };
  const child = fork(new URL('./index-documents.ts', import.meta.url), [JSON.stringify(task)], {
    signal,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The search index could not be made:\n${said.join('').trim()}`);
}

/** @returns how many there are in each language */
function writeLines(documents: Iterable<SearchDocument>, file: string): Record<string, number> {
  const totals: Record<string, number> = {};
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  try {
    for (const document of documents) {
      writeSync(descriptor, `${lineOf(document)}\n`);
      const language = document.language.toLowerCase();
      totals[language] = (totals[language] ?? 0) + 1;
    }
  } finally {
    closeSync(descriptor);
  }
  return totals;
}

/** Node reads lines that end in U+2028 and U+2029, too, which JSON leaves as they are. */
function lineOf(document: SearchDocument): string {
  return JSON.stringify(document).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
