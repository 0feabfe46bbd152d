import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { imagePath } from '../../files/image-path.ts';
import type { SourcePicture } from '../../search/build/bundle-pictures.ts';
import type { FileDigests } from '../../search/build/index-files.ts';
import { type Indexer, makeSearchIndex } from '../../search/build/search-index.ts';
import { writeKeptDocuments } from '../keep/kept-documents.ts';
import { bytesDigest } from '../keep/site-manifest.ts';
import { publicBundleFolder } from './headers.ts';
import type { IndexRun, Site } from '../keep/handover.ts';

type IndexedSite = Pick<Site, 'archive' | 'urls' | 'address' | 'contentDir' | 'pictures'>;

/**
 * Starts building the search index in a process of its own.
 *
 * @param place the folder for the index: an absolute path
 * @param cache where segments are cached between builds, and the documents beside: an absolute path
 * @param source a digest of everything that turns documents into segments
 * @param indexer the process, if it was started before
 * @param inPlace the files of the index and of Pagefind’s own bundle that the site has in place
 */
export function startIndex(
  { archive, urls, address, contentDir, pictures }: IndexedSite,
  place: string,
  cache: string,
  source: string,
  indexer?: Indexer,
  inPlace?: { readonly index: FileDigests; readonly bundle: FileDigests },
): IndexRun {
  const stop = new AbortController();
  const folder = join(place, 'index');
  discardFolder(folder);
  const key = bytesDigest(JSON.stringify([source, address]));
  const made = makeSearchIndex(
    writeKeptDocuments({ archive, urls }, `${cache}-documents`, key),
    {
      folder: join(folder, 'search'),
      ...(inPlace && { inPlace: inPlace.index }),
      cache,
      source,
      publicBundle: hasPublicBundle(archive)
        ? {
            folder: join(folder, 'pagefind'),
            ...(inPlace && { inPlace: inPlace.bundle }),
            base: address.base,
            archive: archive.site.title,
            pictures: {
              folder: picturesFolder,
              address: urls.absolute(`${address.base}${publicBundleFolder}${picturesFolder}/`),
              ofPage: headPictures({ archive, urls, contentDir, pictures }),
            },
          }
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

/** Returns the pictures at the head of articles, by the address of the page; drawings can’t be cropped. */
function headPictures({
  archive,
  urls,
  contentDir,
  pictures,
}: Omit<IndexedSite, 'address'>): Record<string, SourcePicture> {
  const root = dirname(contentDir);
  return Object.fromEntries(
    archive.articles.flatMap(({ id, file, data: { image } }): [string, SourcePicture][] => {
      const path = image && imagePath(root, file, image.src);
      const picture = path === undefined ? undefined : pictures.get(path);
      if (!image || image.articleOnly || !picture?.file || picture.type === 'svg') return [];
      const { size, mtimeMs } = statSync(picture.file);
      return [[urls.article(id), { file: picture.file, stamp: `${size} ${mtimeMs}`, alt: image.alt }]];
    }),
  );
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

const picturesFolder = 'pictures';

/** With more documents, Pagefind’s own bundle is built only if `content/site.yaml` asks for it. */
const maxPublicDocuments = 5000;

function hasPublicBundle({ articles, entities, site }: Archive): boolean {
  if (site.pagefind !== 'auto') return site.pagefind === 'always';
  return articles.length + entities.length <= maxPublicDocuments;
}
