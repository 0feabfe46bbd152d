import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../document/search-documents.ts';
import type { PublicBundle } from './cached-bundle.ts';
import { type LanguageDocuments, writeDocuments } from './document-files.ts';

/** The absolute paths of the index and its sources. */
export interface IndexPlace {
  /** The temporary folder of documents: see {@link writeDocuments}. */
  readonly documents: string;
  /** The folder of the index, for `index.packed` and `<folder>/en/`. */
  readonly folder: string;
  /** The folder of cached segments. */
  readonly cache: string;
  /** A digest of the code that creates segments, for the names of cached ones. */
  readonly source: string;
  /** Undefined if Pagefind’s own bundle is not wanted. */
  readonly publicBundle?: PublicBundle | undefined;
}

/** The task of the indexing process. */
export interface IndexTask extends IndexPlace {
  readonly languages: readonly LanguageDocuments[];
}

/** The folder in the cache with the compiled code of the indexing process. */
export const codeCache = 'code';

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
  const task: IndexTask = { ...place, languages: writeDocuments(documents, place.documents) };
  // In a file, because Windows limits a command line to 32,767 characters.
  const taskFile = join(place.documents, 'task.json');
  writeFileSync(taskFile, JSON.stringify(task));
  const child = fork(new URL('./index-documents.ts', import.meta.url), [taskFile], {
    signal,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { NODE_COMPILE_CACHE: join(place.cache, codeCache), ...process.env },
  });
  const output: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The search index could not be made:\n${output.join('').trim()}`);
}
