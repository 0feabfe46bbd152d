import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { areOurs, renderPages } from '../astro/render-pages.ts';
import { BuildMemory } from '../keep/build-memory.ts';
import type { FolderState } from '../keep/folder-state.ts';
import { dropBundle, type KeptBundle, openBundle } from '../keep/kept-bundle.ts';
import { loadMemory } from '../keep/memory-file.ts';
import { handOver, settingsOf, type Site } from '../keep/handover.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import type { OpenedSite } from '../../workspace/open-site.ts';
import type { PrerenderApp } from '../keep/prerender-app.ts';
import type { Indexer, MadeIndex } from '../../search/build/search-index.ts';
import { archiveRoot, programRoot, publicFolder } from '../../files/roots.ts';
import { bytesDigest } from '../keep/site-manifest.ts';
import { addPictures, pictureCache } from '../output/add-pictures.ts';
import type { PictureFile } from '../pictures/picture-file.ts';
import { hostFiles, indexFolder } from '../output/complete-site.ts';
import { publicBundleFolder } from '../output/headers.ts';
import { searchPageFile, withTables } from '../output/tables-in-page.ts';
import { startIndex } from '../output/start-index.ts';
import { robots } from '../../views/data/signals/robots.ts';
import type { StagedSite } from './staged-site.ts';
import type { BuildPlace } from './build-place.ts';
import { bundleWithAstro, filesOfAstro, isBundled, pagesFolder } from './bundle-with-astro.ts';
import { bundleKeyOf, type PageBundler } from './page-bundler.ts';

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
  readonly bundler: PageBundler;
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
    await build.indexer.begun;
    const memory = await time('pages', async () => {
      const key = bundleKeyOf(settingsOf(build), place.source);
      const kept = await openedBundle(build, key);
      try {
        if (kept && (await areOurs(kept.app))) {
          await addFiles(kept, build);
          const memory = newMemory(build);
          await renderWith(kept.app, { ...siteOf(build), memory }, build, count);
          for (const file of kept.files) staged.keep(file);
          staged.markProgramFiles(kept.files);
          return memory;
        }
      } catch (error) {
        // A full disk stays full. Whatever else is wrong with a page recurs with a new bundle, and is reported then.
        if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
        dropBundle(place.bundles, key);
      }
      return bundleAndRender(build, count);
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

/** Opens the bundle of the pages, which is made if there is none; undefined if it could not be made. */
async function openedBundle(build: OpenBuild, key: string): Promise<KeptBundle | undefined> {
  const { place, bundler } = build;
  const kept = await openBundle(place.bundles, key);
  if (kept) return kept;
  await bundler.bundle(settingsOf(build));
  return openBundle(place.bundles, key);
}

/** Adds the files of a bundle that are not in place. @throws {Error} if one of these is not there */
async function addFiles({ files, readCopy }: KeptBundle, { staged }: OpenBuild): Promise<void> {
  for (const file of files.filter((path) => !staged.isInPlace(path))) {
    const bytes = readCopy(file);
    if (!bytes) throw new Error(`The bundle of the pages lacks ${file}.`);
    staged.write(file, bytes);
    await staged.room();
  }
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

/** Adds the files that are published unchanged, and our symbol if the keeper has none: every page names its icons. */
async function addPublished({ staged, published, contentDir }: OpenBuild): Promise<void> {
  for (const [path, { digest }] of published.files) {
    if (staged.digestInPlace(path) === digest) staged.keep(path);
    else staged.write(path, readFileSync(join(publicFolder(contentDir), path)));
    await staged.room();
  }
  if (published.files.has(signFile)) return;
  const sign = readFileSync(ourSign);
  if (staged.digestInPlace(signFile) === bytesDigest(sign)) staged.keep(signFile);
  else staged.write(signFile, sign);
}

function siteOf({ archive, urls, address, contentDir, pictures, pictureFiles }: OpenBuild): Site {
  return { archive, urls, address, contentDir, pictures, pictureFiles, byCommand: true };
}

function newMemory({ archive, urls, place, looked, published, contentDir }: OpenBuild): BuildMemory {
  const sign = signPath(contentDir);
  return new BuildMemory(loadMemory(place.memory, place.key), archive, urls, {
    versionOfPicture: (path) =>
      (path === sign
        ? (published.files.get(signFile)?.digest ?? bytesDigest(readFileSync(ourSign)))
        : looked.files.get(pathIn(contentDir, path))?.digest) ?? '',
  });
}

const signFile = 'favicon.svg';
const ourSign = join(programRoot, 'public', signFile);

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

/**
 * Has Astro bundle the pages in this process and render those that somebody else has added; ours are rendered with the same bundle.
 * What somebody else has added says what it was made from, so that it is made at each build, and its bundle is not used again.
 */
async function bundleAndRender(build: OpenBuild, count: PageCount): Promise<BuildMemory> {
  const memory = newMemory(build);
  handOver({
    ...siteOf(build),
    memory,
    render: (app) => renderWith(app, { ...siteOf(build), memory }, build, count),
  });
  await bundleWithAstro();
  build.staged.markProgramFiles(filesOfAstro().filter(isBundled));
  await build.staged.take(pagesFolder);
  return memory;
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
    if (existsSync(join(index, part))) await staged.take(join(index, part), folder);
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
