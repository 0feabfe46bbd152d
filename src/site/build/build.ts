import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../../archive/archive.ts';
import { nextDueDay } from '../../archive/publication.ts';
import type { Problem } from '../../archive/problem.ts';
import { reportPublication } from '../../archive/publication-report.ts';
import type { Content } from '../../archive/record.ts';
import { redirects } from '../../views/pages/redirect.ts';
import { imagesOf } from '../astro/content-images.ts';
import { renderPages } from '../astro/render-pages.ts';
import { fontsFolder } from '../fonts/fonts.ts';
import { BuildMemory } from '../keep/build-memory.ts';
import { type FolderState, isSameState, loadState, lookAt, saveState } from '../keep/folder-state.ts';
import { keepBundle, noteImages, openBundle } from '../keep/kept-bundle.ts';
import { loadMemory, saveMemory } from '../keep/memory-file.ts';
import { bytesDigest } from '../keep/site-manifest.ts';
import { sourceDigest } from '../keep/source-digest.ts';
import { currentDay } from '../open/current-day.ts';
import { handOver, type Site } from '../open/handover.ts';
import { isNothingDue, saveLastBuild } from '../open/last-build.ts';
import { buildLock, takeLock } from '../open/lock.ts';
import { cachePath, type OpenedSite, openSite, type SiteOptions } from '../open/open-site.ts';
import type { PrerenderApp } from '../keep/prerender-app.ts';
import { projectRoot } from '../open/project-root.ts';
import { realFolder } from '../open/real-folder.ts';
import { hostFiles, indexFolder } from '../output/complete-site.ts';
import { publicBundleFolder } from '../output/headers.ts';
import { startIndex } from '../output/start-index.ts';
import { type PageChanges, pageChanges } from './compare-sites.ts';
import { loadReport, saveReport } from './last-report.ts';
import type { Size } from './host-limits.ts';
import { StagedSite } from './staged-site.ts';
import { discardUpdate, finishUpdate } from './update-site.ts';

const progressMilliseconds = 400;

export interface BuildOptions extends SiteOptions {
  /**
   * The output folder, an absolute path. Its contents are replaced once the new site is complete; a symbolic
   * link is followed.
   */
  readonly out: string;
  /**
   * Called before waiting for another process that is building, with its id and the path of the lock file.
   */
  readonly onWait: (holder: number, lock: string) => void;
  /** Called if the last update of the site had been interrupted, and was finished. */
  readonly onFinished?: () => void;
  /** Receives the progress. */
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Called before the new site replaces the old one, which stays if this returns false. */
  readonly mayReplace?: (changes: PageChanges) => Promise<boolean>;
}

/** The progress of a build: reading and checking the content, rendering pages, replacing the site. */
export interface BuildProgress {
  readonly stage: 'content' | 'pages' | 'files';
  /** The number of pages rendered so far. */
  readonly pages?: number;
  /** The number of pages of the last build; 0 if unknown. */
  readonly lastPages?: number;
}

export interface Built {
  readonly problems: readonly Problem[];
  /** The number of content files that were read, `site.yaml` included. */
  readonly contentFiles: number;
  /** The content; absent if nothing has changed since the last build, so that it was not opened. */
  readonly content?: Content;
  /** The address of the site’s front. */
  readonly home: string;
  /** What is not published, in sentences. */
  readonly notes: readonly string[];
  /**
   * Absent if the content has errors or the site may not be replaced; the output folder is unchanged then.
   */
  readonly size?: Size;
  readonly redirects: number;
  readonly timings: Timings;
  readonly work: Work;
  /** Whether the site has a file, by its path. */
  readonly isPage: (file: string) => boolean;
}

/** What a build had to do. */
export interface Work {
  /** The number of pages, data files and cards that were kept without being looked at. */
  readonly kept: number;
  /** The number of those that were made again. */
  readonly rendered: number;
  /** The number of files written to the site. */
  readonly written: number;
  /** Why each rendered page was rendered, by file. */
  readonly why: ReadonlyMap<string, string>;
}

/** How long each part took, in seconds; the index is built while pages are rendered. */
export type Timings = Readonly<Partial<Record<'content' | 'pages' | 'index' | 'files', number>>>;

const noWork: Work = { kept: 0, rendered: 0, written: 0, why: new Map() };

/**
 * Builds the site: checks the content, makes the pages again that read something that has changed since the last build,
 * and updates that site once everything is complete.
 *
 * @throws {Error} from Astro, Pagefind or node:fs; the output folder is unchanged then
 */
export async function buildSite({
  onWait,
  onFinished,
  out: given,
  onProgress,
  mayReplace,
  ...options
}: BuildOptions): Promise<Built> {
  const out = realFolder(given);
  const release = await takeLock(buildLock, (holder) => onWait(holder, buildLock));
  try {
    if (finishUpdate(out)) onFinished?.();
    const place = placeOf(options, out);
    const looked = lookAt(options.contentDir, loadState(place.content), Date.now());
    const staged = new StagedSite(out);
    const last = loadReport(place.report, place.key);
    const isDue = !last || !isNothingDue(last, options.asOf ?? currentDay(last.timeZone));
    if (last && !isDue && staged.isUntouched && isSameContent(place, looked))
      return { ...last, timings: {}, work: noWork, size: staged.lastSize, isPage: staged.isInPlace };
    const timings: Record<string, number> = {};
    const time = timer(timings);
    const prepared = prepare();
    onProgress?.({ stage: 'content' });
    const opened = await time('content', () => openSite(options));
    const { archive, problems, content, day } = opened;
    const home = opened.urls.absolute(opened.urls.home());
    const contentFiles = opened.files.length + 1;
    const notes = reportPublication(content, day, false);
    const report = { problems, contentFiles, home, notes, redirects: 0 };
    if (!archive) return { ...report, content, timings, work: noWork, isPage: () => false };
    const build = { ...opened, archive, options, place, looked, staged };
    await prepared;
    const memory = await reportProgress(onProgress, (count) => renderSite(build, time, count));
    onProgress?.({ stage: 'files' });
    const all = {
      ...report,
      content,
      timings,
      isPage: staged.has,
      redirects: redirects(archive, opened.urls).length,
    };
    const changes = staged.changes();
    const work = {
      kept: memory.files().length - memory.why.size,
      rendered: memory.why.size,
      written: changes.added.length + changes.changed.length,
      why: memory.why,
    };
    if (mayReplace && !(await mayReplace(pageChanges(changes)))) return { ...all, work };
    await time('files', async () => {
      rmSync(place.report, { force: true });
      await staged.commit();
      saveMemory(place.memory, place.key, memory.toKnown());
      saveState(place.content, looked);
      saveLastBuild(opened.contentDir, out, content, day);
      const { timeZone } = content.site;
      const due = { day, dueDay: nextDueDay(content, day), timeZone };
      saveReport(place.report, place.key, { ...report, ...due, redirects: all.redirects });
    });
    return { ...all, size: staged.size, work };
  } finally {
    discardUpdate(out);
    release();
  }
}

/** Where a build keeps what the next one needs: absolute paths. */
interface Place {
  /** Of everything besides content that affects the site. */
  readonly key: string;
  readonly memory: string;
  readonly content: string;
  readonly report: string;
  readonly bundle: string;
}

function placeOf(options: SiteOptions, out: string): Place {
  const { contentDir, site, base } = options;
  const key = bytesDigest(JSON.stringify([sourceDigest(projectRoot), contentDir, site, base, out]));
  const own = bytesDigest(out).slice(0, 12).toLowerCase();
  const at = (name: string) => cachePath(`${own}.${name}`, contentDir);
  return {
    key,
    memory: at('memory.jsonl'),
    content: at('content.jsonl'),
    report: at('report.json'),
    bundle: at('bundle'),
  };
}

function isSameContent({ content }: Place, looked: FolderState): boolean {
  const last = loadState(content);
  return last !== undefined && isSameState(last, looked);
}

type OpenBuild = OpenedSite & {
  readonly archive: Archive;
  readonly options: SiteOptions;
  readonly place: Place;
  readonly looked: FolderState;
  readonly staged: StagedSite;
};
type Time = <T>(part: keyof Timings, work: () => Promise<T>) => Promise<T>;

/** Returns a function that records how long each part of the work takes. */
function timer(timings: Record<string, number>): Time {
  return async (part, work) => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      timings[part] = (performance.now() - start) / 1000;
    }
  };
}

/** Counts the pages that are rendered. */
interface PageCount {
  pages: number;
  lastPages: number;
}

/** Reports the number of pages at intervals while they are rendered. */
async function reportProgress<T>(
  onProgress: BuildOptions['onProgress'],
  work: (count: PageCount) => Promise<T>,
): Promise<T> {
  const count: PageCount = { pages: 0, lastPages: 0 };
  const report = () => onProgress?.({ stage: 'pages', ...count });
  report();
  const ticker = onProgress && setInterval(report, progressMilliseconds);
  try {
    return await work(count);
  } finally {
    clearInterval(ticker);
  }
}

/** Renders the site while the search index is built. @returns what its pages were made from */
async function renderSite(build: OpenBuild, time: Time, count: PageCount): Promise<BuildMemory> {
  const { place, staged, contentDir } = build;
  const index = startIndex(
    build,
    join(projectRoot, '.astro/build'),
    cachePath('segments', contentDir),
    sourceDigest(projectRoot),
  );
  time('index', () => index.done).catch(() => undefined);
  try {
    const memory = await time('pages', async () => {
      const bundleKey = bundleKeyOf(build);
      const kept = await openBundle(place.bundle, bundleKey);
      try {
        if (kept && kept.files.every(staged.isInPlace)) {
          const memory = newMemory(build);
          await renderWith(kept.app, { ...siteOf(build), memory }, build, count);
          for (const file of kept.files) staged.keep(file);
          return memory;
        }
      } catch (error) {
        // A full disk stays full. Whatever else is wrong with a page recurs with a new bundle, and is reported then.
        if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
      }
      return bundleAndRender(build, bundleKey, count);
    });
    await index.done;
    await addToPages(build, memory, index.folder);
    staged.dropUnusedPictures(memory.shownFiles());
    return memory;
  } finally {
    // Nothing may keep writing into a folder that is being removed.
    await index.stop();
  }
}

function siteOf({ archive, urls, address, contentDir, pictures, options }: OpenBuild): Site {
  return { archive, urls, address, contentDir, pictures, options, byCommand: true };
}

function newMemory({ archive, urls, place, looked, contentDir }: OpenBuild): BuildMemory {
  return new BuildMemory(loadMemory(place.memory, place.key), archive, urls, {
    versionOfPicture: (path) => looked.files.get(pathIn(contentDir, path))?.digest ?? '',
  });
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
  await renderPages(app, site, staged.isInPlace, (file, bytes) => {
    staged.write(file, bytes);
    memory.recordFiles(file, bytes);
    rendered.add(file);
    count.pages += 1;
  });
  for (const file of memory.files()) if (!rendered.has(file)) staged.keep(file);
  for (const file of memory.shownFiles()) if (!staged.has(file) && staged.isInPlace(file)) staged.keep(file);
}

/** Has Astro bundle the pages, and renders them with this bundle, which is kept. */
async function bundleAndRender(build: OpenBuild, key: string, count: PageCount): Promise<BuildMemory> {
  const { place, staged } = build;
  const memory = newMemory(build);
  let keep: ((files: readonly string[]) => void) | undefined;
  rmSync(pagesFolder, { recursive: true, force: true });
  handOver({
    ...siteOf(build),
    memory,
    render: async (app, pages) => {
      const images = noteImages();
      const finish = keepBundle(join(pagesFolder, '.prerender'), place.bundle);
      keep = (files) => finish({ key, pages: stylesOf(pages), images: [...images], files });
      await renderWith(app, { ...siteOf(build), memory }, build, count);
    },
  });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build: buildWithAstro } = await import('astro');
  await buildWithAstro({ root: projectRoot, outDir: pagesFolder, logLevel: 'error' });
  const files = staged.take(pagesFolder);
  keep?.(files.filter((file) => !memory.shownFiles().has(file)));
  return memory;
}

/** Adds what a site has besides its pages. @param index the folder of the index and of Pagefind’s own bundle */
async function addToPages(build: OpenBuild, memory: BuildMemory, index: string): Promise<void> {
  const { staged } = build;
  const { addShareImages } = await import('../share/add-share-images.ts');
  const { has, read, write, keep, isInPlace } = staged;
  await addShareImages(build, { has, read, write, keep, isInPlace, memory });
  const own = join(index, 'search');
  const files = hostFiles(build, own);
  staged.take(own, indexFolder);
  const publicBundle = join(index, 'pagefind');
  if (existsSync(publicBundle)) staged.take(publicBundle, publicBundleFolder);
  for (const [name, text] of Object.entries(files)) staged.write(name, Buffer.from(text));
}

/** Returns what rendering needs to know of each page. */
function stylesOf(pages: ReadonlyMap<string, unknown>): (readonly [string, { readonly styles: unknown }])[] {
  return [...pages].map(([page, data]) => [page, { styles: (data as { readonly styles: unknown }).styles }]);
}

/** Returns a digest of everything that a bundle of the pages depends on. */
function bundleKeyOf({ archive, address, contentDir, looked }: OpenBuild): string {
  const pictures = imagesOf(archive, dirname(contentDir)).map((path) => [
    path,
    looked.files.get(pathIn(contentDir, path))?.digest,
  ]);
  const open = lookAt(join(projectRoot, 'public'), undefined, 0);
  const published = [...open.files].map(([path, { digest }]) => [path, digest]);
  const { language } = archive.site;
  return bytesDigest(JSON.stringify([sourceDigest(projectRoot), address, language, pictures, published]));
}

/** Astro can only render inside the project, because it moves files that must be on one file system. */
const pagesFolder = join(projectRoot, '.astro/site');

/**
 * Starts what needs no content while that is being read and its bodies are rendered: making missing fonts. An error here is
 * ignored, since it recurs and is reported where these are used.
 */
async function prepare(): Promise<void> {
  if (existsSync(fontsFolder)) return;
  const making = once(
    new Worker(new URL('../fonts/make-fonts.ts', import.meta.url), {
      workerData: { modules: join(projectRoot, 'node_modules'), folder: fontsFolder },
    }),
    'exit',
  );
  await Promise.allSettled([making]);
}
