// index-documents.ts runs this in a thread.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { watchPagefind } from '../words/pagefind/pagefind-process.ts';
import { beginPublicBundle, makePublicBundle, type PublicBundle } from './cached-bundle.ts';
import { type LanguageDocuments, readDocumentLines } from './document-files.ts';
import { readLastBundle } from './last-bundle.ts';

/** What the thread is to make, and where it is cached. */
export interface BundleTask {
  readonly languages: readonly LanguageDocuments[];
  readonly bundle: PublicBundle;
  /** An absolute path. */
  readonly cached: string;
}

/** The folder of the last bundle, an absolute path, with which the thread begins before it has a task; undefined if it shall not. */
const { earlyFrom } = workerData as { readonly earlyFrom: string | undefined };
const endPagefind = watchPagefind(() => process.exit(1));
const begun = earlyFrom === undefined ? undefined : await beginEarly(earlyFrom);
const [task] = (await once(parentPort!, 'message')) as [BundleTask | undefined];
if (task) {
  const { languages, bundle, cached } = task;
  parentPort!.postMessage(await makePublicBundle(() => linesOf(languages), bundle, cached, begun));
}
parentPort!.close();
await endPagefind();

async function beginEarly(cache: string): ReturnType<typeof beginPublicBundle> {
  const last = readLastBundle(cache);
  return last && (await beginPublicBundle(() => last.lines, last.bundle, cache));
}

function* linesOf(languages: readonly LanguageDocuments[]): Generator<string> {
  for (const { file, segments } of languages)
    for (const segment of segments) yield* readDocumentLines(file, segment);
}
