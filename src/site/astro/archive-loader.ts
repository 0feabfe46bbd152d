import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Archive, Article } from '../../archive/archive.ts';
import { plainData } from '../../archive/recording/recorded-data.ts';
import { imagePath } from '../../files/image-path.ts';
import { onOpenedAgain, type Site } from '../keep/handover.ts';
import { getSite } from './archive.ts';
import { imageSources, replaceImageTags } from '../../shared/base/html-tags.ts';
import { doesFileReadCollections, readsCollections } from './reads-collections.ts';

type CollectionEntryData = Parameters<LoaderContext['store']['set']>[0];

/** What entries are derived from besides the archive. */
interface ContentLocation {
  /** The project's folder: an absolute path. */
  readonly root: string;
  /** The folder that contains the content folder: an absolute path. */
  readonly contentRoot: string;
  /** Only these may be imported. */
  readonly pictures: Site['pictures'];
}

/** Astro replaces a value that starts with this prefix in an entry's data with the imported image. */
const imageMark = '__ASTRO_IMAGE_';

const entriesOf = {
  articles: ({ articles }: Archive, location: ContentLocation) =>
    Promise.all(
      articles.map(async (article) => ({
        id: article.id,
        data: articleData(article, location),
        ...(await renderedText(article.file, article.body.html, article.body.headings, location)),
      })),
    ),
  entities: ({ entities }: Archive) => entities.map(({ id, data }) => ({ id, data: { ...plainData(data) } })),
  topics: ({ topics }: Archive) => topics.map(({ id, data }) => ({ id, data: { ...data } })),
  pages: ({ pages }: Archive, location: ContentLocation) =>
    Promise.all(
      pages.map(async ({ record, html }) => ({
        id: record.id,
        data: { ...record.data },
        ...(await renderedText(record.file, html, [], location)),
      })),
    ),
} as const satisfies Record<
  string,
  (archive: Archive, location: ContentLocation) => CollectionEntryData[] | Promise<CollectionEntryData[]>
>;

/**
 * The maximum length of all rendered texts of a collection, in UTF-16 units. Astro serializes its store as a
 * single string, which V8 limits to 2^29 units: 100,000 articles of 4,000 units make 486 million, of 6,000
 * too many.
 */
const maxRenderedUnits = 350_000_000;

/**
 * Makes a loader for one of Astro's collections: published records only, without drafts or withdrawn
 * articles. If their texts are too long for Astro's store, entries have their data only, so that the build
 * still succeeds.
 *
 * Writing the store takes long, so a collection that no page reads stays empty in a build. During development its entries
 * have no more than the path of their file, by which editors know the fields of a file.
 */
export function archiveLoader(collection: keyof typeof entriesOf, maxUnits = maxRenderedUnits): Loader {
  return {
    name: `backfile-${collection}`,
    async load({ store, config, watcher, logger }) {
      const source = fileURLToPath(config.srcDir);
      const locationOf = ({ contentDir, pictures }: Site): ContentLocation => ({
        root: fileURLToPath(config.root),
        contentRoot: dirname(contentDir),
        pictures,
      });
      const fill = async (site: Site) => {
        const entries: CollectionEntryData[] = await entriesOf[collection](site.archive, locationOf(site));
        // The archive may have been opened again meanwhile, and be filled in by that.
        if (site !== getSite()) return;
        const units = entries.reduce((sum, { rendered }) => sum + (rendered?.html.length ?? 0), 0);
        if (units > maxUnits) {
          logger.warn(
            `The texts of the ${collection} are too long for Astro's data store (${Math.ceil(units / 1e6)} million characters): render(entry) returns nothing. The archive's own pages are complete.`,
          );
        }
        store.clear();
        for (const { rendered, ...entry } of entries) {
          store.set(rendered && units <= maxUnits ? { ...entry, rendered } : entry);
        }
      };
      let isRead = readsCollections(source);
      // Only the development server watches. Astro's own refresh has no effect right after a file changed, because it then
      // reloads the configuration of the collections.
      if (watcher) {
        onOpenedAgain(collection, async (site) => {
          if (isRead) await fill(site);
        });
      }
      if (isRead) await fill(getSite());
      else store.clear();
      if (!watcher) return;
      if (!isRead) for (const entry of pathsOf(collection, locationOf(getSite()))) store.set(entry);
      watcher.on('all', (_event, path) => {
        if (isRead || !path.startsWith(source) || !doesFileReadCollections(path)) return;
        isRead = true;
        fill(getSite()).catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

/** Returns entries that have no more than the path of their file. */
function pathsOf(collection: keyof typeof entriesOf, location: ContentLocation): CollectionEntryData[] {
  const { articles, pages } = getSite().archive;
  const records =
    collection === 'articles' ? articles : collection === 'pages' ? pages.map(({ record }) => record) : [];
  const prefix = pathInProject('', location);
  return records.map(({ id, file }) => ({ id, data: {}, filePath: prefix + file }));
}

/** Returns the path of a content file within the project. */
function pathInProject(file: string, { root, contentRoot }: ContentLocation): string {
  const folder = relative(root, contentRoot).split(sep).join('/');
  return folder === '' ? file : `${folder}/${file}`;
}

function articleData({ file, data }: Article, location: ContentLocation): Record<string, unknown> {
  const { image, ...rest } = plainData(data);
  const path = image && importPath(image.src, file, location);
  return path === undefined ? rest : { ...rest, image: { ...image, src: `${imageMark}${path}` } };
}

/** Returns a body in the form that Astro's `render` expects, with images left for Astro to optimize. */
async function renderedText(
  file: string,
  html: string,
  headings: Article['body']['headings'],
  location: ContentLocation,
): Promise<Pick<CollectionEntryData, 'filePath' | 'rendered' | 'assetImports'>> {
  const images = [...new Set(imageSources(html).flatMap((src) => importPath(src, file, location) ?? []))];
  return {
    filePath: pathInProject(file, location),
    assetImports: images,
    rendered: {
      html: await replaceImageTags(html, (src, { alt, title }) => {
        const path = importPath(src, file, location);
        return path === undefined
          ? { src: undefined }
          : {
              src: undefined,
              alt: undefined,
              title: undefined,
              [imageMark]: JSON.stringify({ src: path, alt, title, index: 0 }),
            };
      }),
      metadata: { headings: headings.map((heading) => ({ ...heading })), imagePaths: images },
    },
  };
}

/**
 * Returns the path by which Vite imports an image of a content file: `./photo.jpg`. The file was opened and
 * found to be a picture; anything else would be run.
 */
function importPath(
  src: string,
  file: string,
  { contentRoot, pictures }: ContentLocation,
): string | undefined {
  const path = imagePath(contentRoot, file, src);
  const target = path === undefined ? undefined : pictures.get(path)?.file;
  if (target === undefined) return undefined;
  const way = relative(join(contentRoot, dirname(file)), target)
    .split(sep)
    .join('/');
  return way.startsWith('../') ? way : posix.join('.', way).replace(/^/, './');
}
