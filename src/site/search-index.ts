import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SearchDocument } from './search-documents.ts';

/** What the indexing process is told. */
export interface IndexTask {
  /** JSON lines of {@link SearchDocument}. */
  readonly documents: string;
  /** Where the bundles go: `<folder>/en/`, and `bundles.packed`. */
  readonly folder: string;
}

// What the index needs at its end is what a build needs at most. The process only passes documents on, so that little
// of its own should pile up; and Pagefind's allocator (jemalloc) would hold on to what was freed, a sixth of all.
const sparingly = ['--max-semi-space-size=1', '--heap-growing-percent=20'];
const keepsNothing = 'narenas:2,dirty_decay_ms:0,muzzy_decay_ms:0';

/**
 * Makes the search index in a process of its own, so that it and Astro work at the same time.
 *
 * @param task absolute paths; the documents are written there first
 * @throws {Error} with what the process said, where it fails
 */
export async function makeSearchIndex(
  documents: Iterable<SearchDocument>,
  task: IndexTask,
  signal: AbortSignal,
): Promise<void> {
  writeLines(documents, task.documents);
  const child = fork(new URL('./index-documents.ts', import.meta.url), [JSON.stringify(task)], {
    signal,
    execArgv: sparingly,
    env: { ...process.env, _RJEM_MALLOC_CONF: keepsNothing },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The search index could not be made:\n${said.join('').trim()}`);
}

function writeLines(documents: Iterable<SearchDocument>, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  try {
    for (const document of documents) writeSync(descriptor, `${lineOf(document)}\n`);
  } finally {
    closeSync(descriptor);
  }
}

/** Node reads lines that end in U+2028 and U+2029, too, which JSON leaves as they are. */
function lineOf(document: SearchDocument): string {
  return JSON.stringify(document).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
