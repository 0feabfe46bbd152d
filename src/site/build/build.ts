import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { redirects } from '../../views/pages/redirect.ts';
import { fontsFolder } from '../fonts/fonts.ts';
import { handOver } from '../open/handover.ts';
import { headersFile, publicBundleFolder } from '../output/headers.ts';
import { KeptPages } from '../keep/kept-pages.ts';
import { buildLock, takeLock } from '../open/lock.ts';
import { measureSite, type Size } from './measure-site.ts';
import { cachePath, type OpenedSite, openSite, type SiteOptions } from '../open/open-site.ts';
import { projectRoot } from '../open/project-root.ts';
import { realFolder } from '../open/real-folder.ts';
import { redirectsFile } from '../output/redirects.ts';
import { moveFolder, recoverFolder, replaceFolder, workFolders } from './replace-folder.ts';
import { searchDocuments } from '../../search/document/search-documents.ts';
import { makeSearchIndex } from '../../search/build/search-index.ts';
import { sourceDigest } from '../keep/source-digest.ts';

export interface BuildOptions extends SiteOptions {
  /**
   * Where the site goes: an absolute path. What is there is replaced once the new site is complete; of a symbolic
   * link, what it leads to.
   */
  readonly out: string;
  /** Called with the id of another process that builds here and the file that says so, before waiting for it. */
  readonly onWait: (holder: number, lock: string) => void;
}

export interface Built {
  readonly opened: OpenedSite;
  /** Absent where the content has errors: nothing was built then, and what was there is as it was. */
  readonly size?: Size;
  readonly redirects: number;
  readonly timings: Timings;
}

/** How long each part took, in seconds; the index is made while pages are rendered. */
export type Timings = Readonly<Partial<Record<'content' | 'pages' | 'index' | 'files', number>>>;

/**
 * Builds the site: checks the content, lets Astro render the pages into a folder beside the out folder, and puts that
 * in its place when all is well.
 *
 * @throws {Error} from Astro, Pagefind or node:fs; what was in the out folder is there still
 */
export async function buildSite({ onWait, ...options }: BuildOptions): Promise<Built> {
  const out = realFolder(options.out);
  const release = await takeLock(buildLock, (holder) => onWait(holder, buildLock));
  try {
    const timings: Record<string, number> = {};
    const time = timer(timings);
    recoverFolder(out);
    const prepared = prepare();
    const opened = await time('content', () => openSite(options));
    const { archive } = opened;
    if (!archive) return { opened, redirects: 0, timings };
    const source = sourceDigest(projectRoot);
    const site = { ...opened, archive, source, kept: keptPages(out, opened, source) };
    try {
      await prepared;
      await renderSite(site, out, time);
      return await time('files', () => finishSite(site, out, timings));
    } finally {
      recoverFolder(out);
    }
  } finally {
    release();
  }
}

type CheckedSite = OpenedSite & {
  readonly archive: Archive;
  readonly kept: KeptPages;
  readonly source: string;
};
type Time = <T>(part: keyof Timings, work: () => Promise<T>) => Promise<T>;

/** What the last build into the same folder has left: its pages are as good as new where nothing has changed. */
function keptPages(out: string, { address, contentDir }: OpenedSite, source: string): KeptPages {
  return new KeptPages(cachePath('pages.jsonl', contentDir), out, JSON.stringify([source, address, out]));
}

/** Notes how long each part of the work takes. */
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

/** Renders the pages and makes the search index, both in folders of their own. */
async function renderSite(site: CheckedSite, out: string, time: Time): Promise<void> {
  const { archive, urls, address, contentDir, source } = site;
  const { index } = workFolders(out);
  mkdirSync(dirname(out), { recursive: true });
  rmSync(pagesFolder, { recursive: true, force: true });
  handOver(site);
  const stop = new AbortController();
  const documents = join(projectRoot, '.astro/documents.jsonl');
  const cache = cachePath('segments', contentDir);
  // Both are waited for, so that nothing goes on writing into a folder that is being cleared away.
  const results = await Promise.allSettled([
    time('index', () =>
      makeSearchIndex(
        searchDocuments(archive, urls),
        {
          documents,
          folder: join(index, 'search'),
          cache,
          source,
          publicBundle: hasPublicBundle(archive)
            ? { folder: join(index, 'pagefind'), base: address.base }
            : undefined,
        },
        stop.signal,
      ),
    ),
    time('pages', renderPages).catch((error: unknown) => {
      stop.abort();
      throw error;
    }),
  ]);
  rmSync(documents, { force: true });
  // Astro's own fault comes first: the index was only stopped by it.
  const fault = results.toReversed().find((result) => result.status === 'rejected');
  if (fault) throw fault.reason;
}

/** Puts together what was made, and puts it in the place of the old site. */
async function finishSite(site: CheckedSite, out: string, timings: Timings): Promise<Built> {
  const { archive, urls, address, kept } = site;
  const { fresh, index } = workFolders(out);
  await moveFolder(pagesFolder, fresh);
  kept.addTo(fresh);
  renameSync(join(index, 'search'), join(fresh, 'search/index'));
  if (existsSync(join(index, 'pagefind')))
    renameSync(join(index, 'pagefind'), join(fresh, publicBundleFolder));
  rmSync(index, { recursive: true });
  const lines = redirects(archive, urls);
  const folders = readdirSync(join(fresh, 'search/index'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `search/index/${name}/`)
    .toSorted();
  writeFileSync(join(fresh, '_headers'), headersFile(address.base, folders));
  writeFileSync(join(fresh, '_redirects'), redirectsFile(lines));
  const size = measureSite(fresh);
  await replaceFolder(out);
  kept.save();
  return { opened: site, size, redirects: lines.length, timings };
}

/** In an archive with more documents Pagefind’s own bundle is made only where `content/site.yaml` asks for it. */
const maxPublicDocuments = 5000;

function hasPublicBundle({ articles, entities, site }: Archive): boolean {
  if (site.pagefind !== 'auto') return site.pagefind === 'always';
  return articles.length + entities.length <= maxPublicDocuments;
}

/** Astro can only render within the project: it moves files about, which must lie on one file system. */
const pagesFolder = join(projectRoot, '.astro/site');

/**
 * Begins what needs no content while that is read and its bodies are rendered: Astro is loaded, and the fonts are made
 * where there are none. What goes wrong here goes wrong again in its own place, which says so.
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

/** Astro is loaded only for a build: a check needs none of it. */
async function renderPages(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({ root: projectRoot, outDir: pagesFolder, logLevel: 'error' });
}
