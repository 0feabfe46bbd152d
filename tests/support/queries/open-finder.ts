import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../../src/archive/archive.ts';
import { makeSearchIndex } from '../../../src/search/build/search-index.ts';
import { searchDocuments } from '../../../src/search/document/search-documents.ts';
import { Finder } from '../../../src/search/engine/finder.ts';
import { openIndex } from '../../../src/search/engine/open-index.ts';
import { makeUrls } from '../../../src/views/base/urls.ts';

export const finderUrls = makeUrls('https://courier.example', '/');

/** Builds the index of an archive in a folder, and opens it. */
export async function openFinder(archive: Archive, folder: string): Promise<Finder> {
  const task = {
    documents: join(folder, 'documents'),
    folder: join(folder, 'index'),
    cache: join(folder, 'segments'),
    source: 'source',
  };
  await makeSearchIndex(searchDocuments(archive, finderUrls), task, new AbortController().signal);
  const bundles = await openIndex(`${task.folder}/`, (path) =>
    Promise.resolve(new Uint8Array(readFileSync(path.replace(/\?.*/, '')))),
  );
  return new Finder(bundles, 'en');
}
