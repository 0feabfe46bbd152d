import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { lookText } from '../../archive/look/look.ts';
import { readsCollections } from '../astro/reads-collections.ts';
import { loadAstro } from '../astro/load-astro.ts';
import { renderPages } from '../astro/render-pages.ts';
import { BuildMemory } from '../keep/build-memory.ts';
import type { FolderState } from '../keep/folder-state.ts';
import { keepBundle, type KeptBundle, openBundle } from '../keep/kept-bundle.ts';
import { loadMemory } from '../keep/memory-file.ts';
import { bytesDigest } from '../keep/site-manifest.ts';
import { handOver, type Site } from '../keep/handover.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import type { OpenedSite } from '../../workspace/open-site.ts';
import type { PrerenderApp } from '../keep/prerender-app.ts';
import type { Indexer, MadeIndex } from '../../search/build/search-index.ts';
import { archiveRoot, programRoot, publicFolder } from '../../files/roots.ts';
import { addPictures, pictureCache } from '../output/add-pictures.ts';
import type { PictureFile } from '../pictures/picture-file.ts';
import { hostFiles, indexFolder } from '../output/complete-site.ts';
import { hashedFolder, logoStart, publicBundleFolder } from '../output/headers.ts';
import { searchPageFile, withTables } from '../output/tables-in-page.ts';
import { startIndex } from '../output/start-index.ts';
import { robots } from '../../views/data/signals/robots.ts';
import type { StagedSite } from './staged-site.ts';
import type { BuildPlace } from './build-place.ts';

/** How long each part took, in seconds; the index is built while pages are rendered. */
export type Timings = Readonly<Partial<Record<'content' | 'pages' | 'index' | 'files', number>>>;

export type Time = <T>(part: keyof Timings, work: () => Promise<T>) => Promise<T>;

/** A build whose content is open. */
export type OpenBuild = OpenedSite & {
  readonly archive: Archive;
  readonly place: BuildPlace;
  readonly looked: FolderState;
  /** The files that are published unchanged. */
  readonly published: FolderState;
  readonly staged: StagedSite;
  /** The indexing process, which has no task yet. */
  readonly indexer: Indexer;
  /** Those that pages ask for, as they are rendered: see {@link Site}. */
  readonly pictureFiles: Map<string, PictureFile>;
};

/** Counts the pages that are rendered. */
export interface PageCount {
  pages: number;
  lastPages: number;
}

/** Renders the site while the search index is built. @returns what its pages were made from */
export async function renderSite(build: OpenBuild, time: Time, count: PageCount): Promise<BuildMemory> {
  const { place, staged, contentDir } = build;
  const index = startIndex(
    build,
    join(archiveRoot, '.astro/build'),
    cachePath('segments', contentDir),
    place.source,
    build.indexer,
    { index: staged.digestsIn(indexFolder), bundle: staged.digestsIn(publicBundleFolder) },
  );
  time('index', () => index.done).catch(() => undefined);
  try {
    const memory = await time('pages', async () => {
      const bundleKey = bundleKeyOf(build);
      const kept = await openBundle(place.bundles, bundleKey);
      try {
        if (kept && (await addFiles(kept, build))) {
          const memory = newMemory(build);
          await renderWith(kept.app, { ...siteOf(build), memory }, build, count);
          for (const file of kept.files) staged.keep(file);
          staged.markProgramFiles(kept.files);
          return memory;
        }
      } catch (error) {
        // A full disk stays full. Whatever else is wrong with a page recurs with a new bundle, and is reported then.
        if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
      }
      return bundleAndRender(build, bundleKey, count);
    });
    await time('pages', () => addPicturesTo(build, memory));
    await addPublished(build);
    const made = await index.done;
    await staged.written();
    await addToPages(build, memory, index.folder, made);
    await staged.written();
    return memory;
  } finally {
    // Nothing may keep writing into a folder that is being removed.
    await index.stop();
  }
}

/** Adds the files of a bundle that are not in place. @returns false if one of these is not there */
async function addFiles({ files, readCopy }: KeptBundle, { staged }: OpenBuild): Promise<boolean> {
  for (const file of files.filter((path) => !staged.isInPlace(path))) {
    const bytes = readCopy(file);
    if (!bytes) return false;
    staged.write(file, bytes);
    await staged.room();
  }
  return true;
}

/** Adds the pictures that pages show and that are not in place. */
async function addPicturesTo(
  { staged, contentDir, pictureFiles }: OpenBuild,
  memory: BuildMemory,
): Promise<void> {
  const shown = memory.shownFiles();
  const lacking = [...pictureFiles].filter(([path]) => shown.has(path) && !staged.isInPlace(path));
  const cache = pictureCache(contentDir);
  await addPictures(new Map(lacking), cache, (path, bytes) => {
    staged.write(path, bytes);
    return staged.room();
  });
  cache.keepOnly([...shown]);
}

/** Adds the files that are published unchanged. */
async function addPublished({ staged, published, contentDir }: OpenBuild): Promise<void> {
  for (const [path, { digest }] of published.files) {
    if (staged.digestInPlace(path) === digest) staged.keep(path);
    else staged.write(path, readFileSync(join(publicFolder(contentDir), path)));
    await staged.room();
  }
}

function siteOf({ archive, urls, address, contentDir, pictures, pictureFiles }: OpenBuild): Site {
  return { archive, urls, address, contentDir, pictures, pictureFiles, byCommand: true };
}

function newMemory({ archive, urls, place, looked, published, contentDir }: OpenBuild): BuildMemory {
  const sign = signPath(contentDir);
  return new BuildMemory(loadMemory(place.memory, place.key), archive, urls, {
    versionOfPicture: (path) =>
      (path === sign ? published.files.get(signFile) : looked.files.get(pathIn(contentDir, path)))?.digest ??
      '',
  });
}

const signFile = 'favicon.svg';

/** Returns the path of the keeper’s symbol, whether or not there is one. */
function signPath(contentDir: string): string {
  return join(publicFolder(contentDir), signFile);
}

function pathIn(folder: string, path: string): string {
  return path.slice(folder.length + 1).replaceAll('\\', '/');
}

/** Renders the pages that must be made again, and keeps all others. */
async function renderWith(
  app: PrerenderApp,
  site: Site & { readonly memory: BuildMemory },
  { staged }: OpenBuild,
  count: PageCount,
): Promise<void> {
  const { memory } = site;
  count.lastPages = memory.lastPages;
  const rendered = new Set<string>();
  await renderPages(app, site, staged.isInPlace, async (file, content) => {
    staged.write(file, content);
    memory.recordFiles(file, content);
    rendered.add(file);
    count.pages += 1;
    await staged.room();
  });
  // What is wrong with the disk is reported here, before the index says it in other words.
  await staged.written();
  for (const file of memory.files()) if (!rendered.has(file)) staged.keep(file);
  for (const file of memory.shownFiles()) if (!staged.has(file) && staged.isInPlace(file)) staged.keep(file);
}

/** Has Astro bundle the pages, and renders them with this bundle, which is kept. */
async function bundleAndRender(build: OpenBuild, key: string, count: PageCount): Promise<BuildMemory> {
  const { place, staged } = build;
  const memory = newMemory(build);
  let keep: (() => void) | undefined;
  rmSync(pagesFolder, { recursive: true, force: true });
  mkdirSync(emptyFolder, { recursive: true });
  handOver({
    ...siteOf(build),
    memory,
    render: async (app, pages) => {
      const finish = keepBundle(join(pagesFolder, '.prerender'), place.bundles, key);
      keep = () => {
        const files = filesIn(pagesFolder);
        const bundled = files.filter(isBundled);
        staged.markProgramFiles(bundled);
        // What somebody else has added, a page or a list, says what it was made from, so that it is made at each build.
        if (bundled.length === files.length) finish({ pages: stylesOf(pages), site: pagesFolder, files });
      };
      await renderWith(app, { ...siteOf(build), memory }, build, count);
    },
  });
  const { build: buildWithAstro } = await loadAstro();
  const { astroConfig } = await import('../astro/astro-config.ts');
  const config = {
    ...astroConfig,
    configFile: false,
    root: archiveRoot,
    outDir: pagesFolder,
    publicDir: emptyFolder,
    logLevel: 'error',
  } as const;
  // To fill Astro’s collections takes a quarter of the time of a bundle, and no page of ours reads them.
  const options: AstroBuildOptions = { sync: readsCollections(join(programRoot, 'src')) };
  await buildWithAstro(config, options);
  keep?.();
  staged.take(pagesFolder);
  return memory;
}

/** What Astro’s `build` passes on to its builder, of which its own type states a part. */
interface AstroBuildOptions {
  readonly devOutput?: boolean;
  /** Whether it fills the collections, and writes their types. */
  readonly sync: boolean;
}

/** Whether a file that Astro has written comes with the bundle: a script, style or font, or the logo of the look. */
function isBundled(file: string): boolean {
  return [hashedFolder, logoStart].some((start) => file.startsWith(start));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => pathIn(folder, join(parentPath, name)));
}

/** Adds what a site has besides its pages. @param index the folder of the index and of Pagefind’s own bundle */
async function addToPages(
  build: OpenBuild,
  memory: BuildMemory,
  index: string,
  { languages, kept, keptOfBundle }: MadeIndex,
): Promise<void> {
  const { staged } = build;
  const tablesFile = join(index, 'search/index.packed');
  const newTables = existsSync(tablesFile) ? readFileSync(tablesFile) : undefined;
  for (const [part, folder, paths] of [
    ['search', indexFolder, kept],
    ['pagefind', publicBundleFolder, keptOfBundle],
  ] as const) {
    if (existsSync(join(index, part))) staged.take(join(index, part), folder);
    for (const path of paths) staged.keep(folder + path);
  }
  if (staged.has(searchPageFile)) {
    const tables = newTables ?? staged.read(`${indexFolder}index.packed`);
    staged.write(searchPageFile, withTables(staged.read(searchPageFile).toString(), tables));
  }
  const texts = { ...hostFiles(build, languages), 'robots.txt': robots(build.archive, build.urls) };
  for (const [name, text] of Object.entries(texts)) {
    // The keeper’s own takes the place of ours, which does not read that folder.
    const own = join(publicFolder(build.contentDir), name);
    staged.write(name, existsSync(own) ? readFileSync(own) : text);
  }
  const { addShareImages } = await import('../share/add-share-images.ts');
  const { has, read, write, keep, isInPlace } = staged;
  await addShareImages(build, {
    has,
    read,
    write,
    keep,
    isInPlace,
    memory,
    signPath: signPath(build.contentDir),
  });
}

/** Returns what rendering needs to know of each page. */
function stylesOf(pages: ReadonlyMap<string, unknown>): (readonly [string, { readonly styles: unknown }])[] {
  return [...pages].map(([page, data]) => [page, { styles: (data as { readonly styles: unknown }).styles }]);
}

/** Returns a digest of everything that a bundle of the pages depends on. */
function bundleKeyOf({ archive, address, place }: OpenBuild): string {
  const { language, look } = archive.site;
  // A bundle imports the source by its path in the program.
  return bytesDigest(
    JSON.stringify([programRoot, place.source, address, language, look, lookText(archive.look)]),
  );
}

/** Astro can only render inside the archive’s folder, because it moves files that must be on one file system. */
const pagesFolder = join(archiveRoot, '.astro/site');
/** What is published unchanged is put into the site without Astro. */
const emptyFolder = join(archiveRoot, '.astro/empty');
