import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../../src/archive/archive.ts';
import { documentText, writeDocuments } from '../../../src/search/build/document-files.ts';
import { makeSearchIndex } from '../../../src/search/build/search-index.ts';
import { type SearchDocument, searchDocuments } from '../../../src/search/document/search-documents.ts';
import { Finder } from '../../../src/search/engine/finder.ts';
import { openIndex } from '../../../src/search/engine/open-index.ts';
import { makeUrls } from '../../../src/shared/base/urls.ts';

export const finderUrls = makeUrls('https://courier.example', '/');

/** Builds the index of an archive in a folder, and opens it. */
export function openFinder(archive: Archive, folder: string): Promise<Finder> {
  return openDocuments(searchDocuments(archive, finderUrls), folder);
}

/** Builds the index of documents in a folder, and opens it. */
export async function openDocuments(documents: readonly SearchDocument[], folder: string): Promise<Finder> {
  const task = {
    folder: join(folder, 'index'),
    cache: join(folder, 'segments'),
    source: 'source',
  };
  const languages = writeDocuments(documents.map(documentText), join(folder, 'documents'));
  await makeSearchIndex(languages, task, new AbortController().signal);
  const bundles = await openIndex(`${task.folder}/`, (path) =>
    Promise.resolve(new Uint8Array(readFileSync(path.replace(/\?.*/, '')))),
  );
  return new Finder(bundles, 'en');
}
