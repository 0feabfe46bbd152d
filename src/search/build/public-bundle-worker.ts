// index-documents.ts runs this in a thread.
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchDocument } from '../document/search-documents.ts';
import { watchPagefind } from '../words/pagefind/pagefind-process.ts';
import { makePublicBundle, type PublicBundle } from './cached-bundle.ts';
import { type LanguageDocuments, readDocuments } from './document-files.ts';

/** What the thread is to make, and where it is cached. */
export interface BundleTask {
  readonly languages: readonly LanguageDocuments[];
  readonly bundle: PublicBundle;
  /** An absolute path. */
  readonly cached: string;
}

const { languages, bundle, cached } = workerData as BundleTask;

const endPagefind = watchPagefind(() => process.exit(1));
parentPort!.postMessage(await makePublicBundle(everyDocument(), bundle, cached));
await endPagefind();

function* everyDocument(): Generator<SearchDocument> {
  for (const { file, segments } of languages) for (const lines of segments) yield* readDocuments(file, lines);
}
