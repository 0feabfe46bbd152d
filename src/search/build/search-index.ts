import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SearchDocument } from '../document/search-documents.ts';

/** The absolute paths of the index and its sources. */
export interface IndexPlace {
  /** The temporary file of documents, with one {@link SearchDocument} per line. */
  readonly documents: string;
  /** The folder of the index, for `index.packed` and `<folder>/en/`. */
  readonly folder: string;
  /** The folder of cached segments. */
  readonly cache: string;
  /** A digest of the code that creates segments, for the names of cached ones. */
  readonly source: string;
  /** The folder of Pagefind’s own bundle and the base of its addresses; undefined if it is not wanted. */
  readonly publicBundle?: { readonly folder: string; readonly base: string } | undefined;
}

/** The task of the indexing process. */
export interface IndexTask extends IndexPlace {
  /** The number of documents by language, in lower case. */
  readonly totals: Readonly<Record<string, number>>;
}

/**
 * Creates the search index in a separate process, so that it runs in parallel with Astro.
 *
 * @throws {Error} with the output of the process if it fails
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
  const output: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The search index could not be made:\n${output.join('').trim()}`);
}

/** Writes the documents as JSON lines. @returns their number by language */
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

/**
 * Writes a document as one line: escapes U+2028 and U+2029, which JSON allows but Node takes for line ends.
 */
function lineOf(document: SearchDocument): string {
  return JSON.stringify(document).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
