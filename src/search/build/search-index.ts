import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { env } from 'node:process';
import type { PublicBundle } from './cached-bundle.ts';
import type { LanguageDocuments } from './document-files.ts';
import type { FileDigests } from './index-files.ts';

/** The absolute paths of the index and its sources. */
export interface IndexPlace {
  /** The folder of the index, for `index.packed` and `<folder>/en/`. */
  readonly folder: string;
  /** The files of the index that the site has in place. */
  readonly inPlace?: FileDigests;
  /** The folder of cached segments. */
  readonly cache: string;
  /** A digest of the code that creates segments, for the names of cached ones. */
  readonly source: string;
  /** The aliases of topics by id, of which articles have only the labels. */
  readonly topicAliases?: Readonly<Record<string, readonly string[]>>;
  /** Undefined if Pagefind’s own bundle is not wanted. */
  readonly publicBundle?: PublicBundle | undefined;
}

/** The task of the indexing process. */
export interface IndexTask extends IndexPlace {
  readonly languages: readonly LanguageDocuments[];
}

/** The indexing process, which loads its modules while the content is still being read. */
export interface Indexer {
  /** Gives it its task. */
  readonly start: (task: IndexTask) => void;
  /** Resolves when it has the whole of its task, or has ended: a large task is sent piece by piece, while this process is idle. */
  readonly begun: Promise<void>;
  /** Ends it, unless it has ended. */
  readonly stop: () => void;
  /** Resolves when it has ended: with what it made, or with what went wrong. */
  readonly ended: Promise<MadeIndex | { readonly fault: string }>;
}

/** What the indexing process made. */
export interface MadeIndex {
  /** The languages that have a folder. */
  readonly languages: readonly string[];
  /** The paths of the files that were not written, since the site has the same bytes in place. */
  readonly kept: readonly string[];
  /** Those of Pagefind’s own bundle. */
  readonly keptOfBundle: readonly string[];
}

/** The folder in the cache with the compiled code of the indexing process. */
export const codeCache = 'code';

/**
 * Starts the indexing process.
 *
 * @param cache the folder of cached segments, an absolute path
 * @param isAlike whether the documents are likely to be those of the last build, but for a few: Pagefind is given those while
 *   the content is read
 */
export function startIndexer(cache: string, isAlike = false): Indexer {
  const child = fork(new URL('./index-documents.ts', import.meta.url), isAlike ? [cache] : [], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { NODE_COMPILE_CACHE: join(cache, codeCache), ...env },
  });
  const errors: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  let made: MadeIndex | undefined;
  child.on('message', (message) => (made = message as MadeIndex));
  const ended = once(child, 'close').then(
    ([code]) => (code === 0 && made) || { fault: errors.join('').trim() },
    (error: unknown) => ({ fault: String(error) }),
  );
  let begin: () => void;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
    child.once('close', () => resolve());
  });
  return {
    // If it has ended, `ended` says so.
    start: (task) => void child.send(task, () => begin()),
    begun,
    stop: () => void child.kill(),
    ended,
  };
}

/**
 * Creates the search index in a separate process, so that it runs in parallel with Astro.
 *
 * @param languages the documents: see {@link writeDocuments}
 * @param indexer which has no task yet
 * @throws {Error} with the output of the process if it fails
 */
export async function makeSearchIndex(
  languages: readonly LanguageDocuments[],
  place: IndexPlace,
  signal: AbortSignal,
  indexer: Indexer = startIndexer(place.cache),
): Promise<MadeIndex> {
  signal.addEventListener('abort', indexer.stop);
  indexer.start({ ...place, languages });
  const ended = await indexer.ended;
  if ('fault' in ended) throw new Error(`The search index could not be made:\n${ended.fault}`);
  return ended;
}
