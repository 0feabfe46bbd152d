import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { type Indexer, makeSearchIndex } from '../../search/build/search-index.ts';
import { writeKeptDocuments } from '../keep/kept-documents.ts';
import { bytesDigest } from '../keep/site-manifest.ts';
import type { IndexRun, Site } from '../open/handover.ts';

/**
 * Starts building the search index in a process of its own.
 *
 * @param place the folder for the index: an absolute path
 * @param cache where segments are cached between builds, and the documents beside: an absolute path
 * @param source a digest of everything that turns documents into segments
 * @param indexer the process, if it was started before
 */
export function startIndex(
  { archive, urls, address }: Pick<Site, 'archive' | 'urls' | 'address'>,
  place: string,
  cache: string,
  source: string,
  indexer?: Indexer,
): IndexRun {
  const stop = new AbortController();
  const folder = join(place, 'index');
  discardFolder(folder);
  const key = bytesDigest(JSON.stringify([source, address]));
  const made = makeSearchIndex(
    writeKeptDocuments({ archive, urls }, `${cache}-documents`, key),
    {
      folder: join(folder, 'search'),
      cache,
      source,
      publicBundle: hasPublicBundle(archive)
        ? { folder: join(folder, 'pagefind'), base: address.base, archive: archive.site.title }
        : undefined,
      topicAliases: Object.fromEntries(
        archive.topics.flatMap(({ id, data }) => (data.aliases.length > 0 ? [[id, data.aliases]] : [])),
      ),
    },
    stop.signal,
    indexer,
  );
  // The error is reported by `done`; an unhandled rejection would end the process before anyone awaits it.
  const settled = made.catch(() => undefined);
  return {
    done: made,
    folder,
    stop: async () => {
      stop.abort();
      await settled;
    },
  };
}

/** Removes a folder of thousands of files while other work goes on. */
function discardFolder(folder: string): void {
  const old = `${folder}-old`;
  rmSync(old, { recursive: true, force: true });
  if (!existsSync(folder)) return;
  renameSync(folder, old);
  // What is left of it is removed by the next build.
  rm(old, { recursive: true, force: true }).catch(() => undefined);
}

/** With more documents, Pagefind’s own bundle is built only if `content/site.yaml` asks for it. */
const maxPublicDocuments = 5000;

function hasPublicBundle({ articles, entities, site }: Archive): boolean {
  if (site.pagefind !== 'auto') return site.pagefind === 'always';
  return articles.length + entities.length <= maxPublicDocuments;
}
