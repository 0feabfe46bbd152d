import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Archive, Article } from '../../archive/archive.ts';
import { imagePath } from '../../files/check-images.ts';
import { onOpenedAgain, type Site } from '../open/handover.ts';
import { getSite } from './archive.ts';
import { imageSources, replaceImageTags } from './image-tags.ts';

type CollectionEntryData = Parameters<LoaderContext['store']['set']>[0];

/** What entries are made from besides the archive. */
interface RecordPlace {
  /** The project's folder: an absolute path. */
  readonly root: string;
  /** The folder that holds the content folder: an absolute path. */
  readonly contentRoot: string;
}

/** Astro replaces what follows this mark in an entry's data by the imported image. */
const imageMark = '__ASTRO_IMAGE_';

const entriesOf = {
  articles: ({ articles }: Archive, place: RecordPlace) =>
    Promise.all(
      articles.map(async (article) => ({
        id: article.id,
        data: articleData(article, place),
        ...(await renderedText(article.file, article.body.html, article.body.headings, place)),
      })),
    ),
  entities: ({ entities }: Archive) => entities.map(({ id, data }) => ({ id, data: { ...data } })),
  topics: ({ topics }: Archive) => topics.map(({ id, data }) => ({ id, data: { ...data } })),
  pages: ({ pages }: Archive, place: RecordPlace) =>
    Promise.all(
      pages.map(async ({ record, html }) => ({
        id: record.id,
        data: { ...record.data },
        ...(await renderedText(record.file, html, [], place)),
      })),
    ),
} as const satisfies Record<
  string,
  (archive: Archive, place: RecordPlace) => CollectionEntryData[] | Promise<CollectionEntryData[]>
>;

/**
 * Fills one of Astro's collections from the archive that the pages show: what is published, and nothing else. Drafts and
 * withdrawn articles are in no collection.
 */
export function archiveLoader(collection: keyof typeof entriesOf): Loader {
  return {
    name: `backfile-${collection}`,
    async load({ store, config, watcher }) {
      const fill = async ({ archive, contentDir }: Site) => {
        const place = { root: fileURLToPath(config.root), contentRoot: dirname(contentDir) };
        const entries = await entriesOf[collection](archive, place);
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await fill(getSite());
      // Only the development server watches. Astro's own refresh does nothing just after a file has changed: then it reads
      // the configuration of the collections again.
      if (watcher) onOpenedAgain(collection, fill);
    },
  };
}

function articleData({ file, data }: Article, place: RecordPlace): Record<string, unknown> {
  if (!data.image) return { ...data };
  const src = `${imageMark}${importPath(data.image.src, file, place)}`;
  return { ...data, image: { ...data.image, src } };
}

/** A body as Astro's `render` takes it, with its images left for Astro to optimise. */
async function renderedText(
  file: string,
  html: string,
  headings: Article['body']['headings'],
  place: RecordPlace,
): Promise<Pick<CollectionEntryData, 'filePath' | 'rendered' | 'assetImports'>> {
  const images = [...new Set(imageSources(html).map((src) => importPath(src, file, place)))];
  return {
    filePath: relative(place.root, join(place.contentRoot, file)).split(sep).join('/'),
    assetImports: images,
    rendered: {
      html: await replaceImageTags(html, (src, { alt, title }) => ({
        src: undefined,
        alt: undefined,
        title: undefined,
        [imageMark]: JSON.stringify({ src: importPath(src, file, place), alt, title, index: 0 }),
      })),
      metadata: { headings: headings.map((heading) => ({ ...heading })), imagePaths: images },
    },
  };
}

/** The path by which Vite imports an image of a content file: `./photo.jpg`. */
function importPath(src: string, file: string, { contentRoot }: RecordPlace): string {
  const path = imagePath(contentRoot, file, src) ?? src;
  const way = relative(join(contentRoot, dirname(file)), path)
    .split(sep)
    .join('/');
  return way.startsWith('../') ? way : posix.join('.', way).replace(/^/, './');
}
