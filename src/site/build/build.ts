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
import { startIndex } from '../output/start-index.ts';
import { comparePages, type PageChanges } from './compare-sites.ts';
import { measureSite, type Size } from './measure-site.ts';
import { recoverFolder, replaceFolder, workFolders } from './replace-folder.ts';

const progressMilliseconds = 400;

export interface BuildOptions extends SiteOptions {
  /**
   * The output folder, an absolute path. Its contents are replaced once the new site is complete; a symbolic link is
   * followed.
   */
  readonly out: string;
  /** Called before waiting for another process that is building, with its id and the path of the lock file. */
  readonly onWait: (holder: number, lock: string) => void;
  /** Is told how far it is. */
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Asked before the new site takes the place of the old one; where it may not, the old one stays. */
  readonly mayReplace?: (changes: PageChanges) => Promise<boolean>;
}

/** What a build is doing: reading and checking the content, rendering pages, putting the site in its place. */
export interface BuildProgress {
  readonly stage: 'content' | 'pages' | 'files';
  /** Pages that are there so far. */
  readonly pages?: number;
  /** How many pages the last build made; 0 where that is not known. */
  readonly lastPages?: number;
}

export interface Built {
  readonly opened: OpenedSite;
  /** Absent where the content has errors, or the site may not be replaced: what was there is as it was then. */
  readonly size?: Size;
  readonly redirects: number;
  readonly timings: Timings;
}

/** How long each part took, in seconds; the index is built while pages are rendered. */
export type Timings = Readonly<Partial<Record<'content' | 'pages' | 'index' | 'files', number>>>;

/**
 * Builds the site: checks the content, has Astro build into a folder of the project, adds unchanged pages of the last
 * site, and replaces that site once the new one is complete.
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
      await whileSaying(site.kept, onProgress, () => renderSite(site, time));
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

/** Says from time to time how many pages there are while they are rendered. */
async function whileSaying(
  kept: KeptPages,
  onProgress: BuildOptions['onProgress'],
  work: () => Promise<void>,
): Promise<void> {
  const say = () => {
    const { done, last } = kept.progress;
    onProgress?.({ stage: 'pages', pages: done, lastPages: last });
  };
  say();
  const ticker = onProgress && setInterval(say, progressMilliseconds);
  try {
    await work();
  } finally {
    clearInterval(ticker);
  }
}

/** Lets Astro build the site, while the search index is made. */
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

/** Adds the pages that stay, and puts the site in the place of the old one. */
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
  const size = measureSite(fresh);
  await replaceFolder(out);
  kept.save();
  saveLastBuild(site.contentDir, out, site.content);
  return { opened: site, size, redirects: lines, timings };
}

/** Astro can only render inside the project, because it moves files that must be on one file system. */
const pagesFolder = join(projectRoot, '.astro/site');

/**
 * Starts what needs no content while that is being read and its bodies are rendered: loading Astro, and making missing
 * fonts. An error here is ignored, since it recurs and is reported where these are used.
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
