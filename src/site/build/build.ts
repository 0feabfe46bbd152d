import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../../archive/archive.ts';
import { redirects } from '../../views/pages/redirect.ts';
import { fontsFolder } from '../fonts/fonts.ts';
import { KeptPages } from '../keep/kept-pages.ts';
import { saveLastBuild } from '../open/last-build.ts';
import { sourceDigest } from '../keep/source-digest.ts';
import { handOver } from '../open/handover.ts';
import { buildLock, takeLock } from '../open/lock.ts';
import { cachePath, type OpenedSite, openSite, type SiteOptions } from '../open/open-site.ts';
import { projectRoot } from '../open/project-root.ts';
import { realFolder } from '../open/real-folder.ts';
import { moveFolder } from '../output/move-folder.ts';
import { settleFiles } from '../output/settle-files.ts';
import { startIndex } from '../output/start-index.ts';
import { comparePages, type PageChanges } from './compare-sites.ts';
import { measureSite, type Size } from './measure-site.ts';
import { recoverFolder, replaceFolder, workFolders } from './replace-folder.ts';

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
  /** Receives the progress. */
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Called before the new site replaces the old one, which stays if this returns false. */
  readonly mayReplace?: (changes: PageChanges) => Promise<boolean>;
}

/** The progress of a build: reading and checking the content, rendering pages, replacing the site. */
export interface BuildProgress {
  readonly stage: 'content' | 'pages' | 'files';
  /** The number of pages so far. */
  readonly pages?: number;
  /** The number of pages of the last build; 0 if unknown. */
  readonly lastPages?: number;
}

export interface Built {
  readonly opened: OpenedSite;
  /**
   * Absent if the content has errors or the site may not be replaced; the output folder is unchanged then.
   */
  readonly size?: Size;
  readonly redirects: number;
  readonly timings: Timings;
}

/** How long each part took, in seconds; the index is built while pages are rendered. */
export type Timings = Readonly<Partial<Record<'content' | 'pages' | 'index' | 'files', number>>>;

/**
 * Builds the site: checks the content, has Astro build into a folder of the project, adds unchanged pages of
 * the last site, and replaces that site once the new one is complete.
 *
 * @throws {Error} from Astro, Pagefind or node:fs; the output folder is unchanged then
 */
export async function buildSite({
  onWait,
  out: given,
  onProgress,
  mayReplace,
  ...options
}: BuildOptions): Promise<Built> {
  const out = realFolder(given);
  const release = await takeLock(buildLock, (holder) => onWait(holder, buildLock));
  try {
    const timings: Record<string, number> = {};
    const time = timer(timings);
    recoverFolder(out);
    const prepared = prepare();
    onProgress?.({ stage: 'content' });
    const opened = await time('content', () => openSite(options));
    const { archive } = opened;
    if (!archive) return { opened, redirects: 0, timings };
    const source = sourceDigest(projectRoot);
    const site = { ...opened, archive, options, source, kept: keptPages(out, opened, source) };
    try {
      await prepared;
      await reportProgress(site.kept, onProgress, () => renderSite(site, time));
      onProgress?.({ stage: 'files' });
      return await time('files', () => finishSite(site, out, timings, mayReplace));
    } finally {
      recoverFolder(out);
    }
  } finally {
    release();
  }
}

type CheckedSite = OpenedSite & {
  readonly archive: Archive;
  readonly options: SiteOptions;
  readonly kept: KeptPages;
  readonly source: string;
};
type Time = <T>(part: keyof Timings, work: () => Promise<T>) => Promise<T>;

/** Returns the pages of the last build into the same folder, which are reused if nothing has changed. */
function keptPages(out: string, { address, contentDir }: OpenedSite, source: string): KeptPages {
  return new KeptPages(cachePath('pages.jsonl', contentDir), out, JSON.stringify([source, address, out]));
}

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

/** Reports the number of pages at intervals while they are rendered. */
async function reportProgress(
  kept: KeptPages,
  onProgress: BuildOptions['onProgress'],
  work: () => Promise<void>,
): Promise<void> {
  const report = () => {
    const { done, last } = kept.progress;
    onProgress?.({ stage: 'pages', pages: done, lastPages: last });
  };
  report();
  const ticker = onProgress && setInterval(report, progressMilliseconds);
  try {
    await work();
  } finally {
    clearInterval(ticker);
  }
}

/** Renders the site with Astro, while the search index is built. */
async function renderSite(site: CheckedSite, time: Time): Promise<void> {
  rmSync(pagesFolder, { recursive: true, force: true });
  const index = startIndex(
    site,
    join(projectRoot, '.astro/build'),
    cachePath('segments', site.contentDir),
    site.source,
  );
  handOver({ ...site, byCommand: true, index });
  time('index', () => index.done).catch(() => undefined);
  try {
    await time('pages', renderPages);
  } finally {
    // Nothing may keep writing into a folder that is being removed.
    await index.stop();
  }
}

/** Adds the reused pages, and replaces the old site with the new one. */
async function finishSite(
  site: CheckedSite,
  out: string,
  timings: Timings,
  mayReplace: BuildOptions['mayReplace'],
): Promise<Built> {
  const { archive, urls, kept } = site;
  const { fresh } = workFolders(out);
  mkdirSync(dirname(out), { recursive: true });
  await moveFolder(pagesFolder, fresh);
  kept.addTo(fresh);
  const lines = redirects(archive, urls).length;
  if (mayReplace && !(await mayReplace(comparePages(out, fresh))))
    return { opened: site, redirects: lines, timings };
  await settleFiles(fresh);
  const size = measureSite(fresh);
  await replaceFolder(out);
  kept.save();
  saveLastBuild(site.contentDir, out, site.content, site.day);
  return { opened: site, size, redirects: lines, timings };
}

/** Astro can only render inside the project, because it moves files that must be on one file system. */
const pagesFolder = join(projectRoot, '.astro/site');

/**
 * Starts what needs no content while that is being read and its bodies are rendered: loading Astro, and
 * making missing fonts. An error here is ignored, since it recurs and is reported where these are used.
 */
async function prepare(): Promise<void> {
  const astro = import('astro');
  const fonts = existsSync(fontsFolder)
    ? []
    : once(
        new Worker(new URL('../fonts/make-fonts.ts', import.meta.url), {
          workerData: { modules: join(projectRoot, 'node_modules'), folder: fontsFolder },
        }),
        'exit',
      );
  await Promise.allSettled([astro, fonts]);
}

/** Renders all pages. Astro is loaded only for a build; a check does not need it. */
async function renderPages(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({ root: projectRoot, outDir: pagesFolder, logLevel: 'error' });
}
