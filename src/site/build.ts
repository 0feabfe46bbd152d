import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { redirects } from '../views/redirect.ts';
import { handOver } from './handover.ts';
import { headersFile } from './headers.ts';
import { takeLock } from './lock.ts';
import { measureSite, type Size } from './measure-site.ts';
import { type OpenedSite, openSite, type SiteOptions } from './open-site.ts';
import { projectRoot } from './project-root.ts';
import { redirectsFile } from './redirects.ts';
import { moveFolder, recoverFolder, replaceFolder, workFolders } from './replace-folder.ts';
import { searchDocuments } from './search-documents.ts';
import { makeSearchIndex } from './search-index.ts';

export interface BuildOptions extends SiteOptions {
  /** Where the site goes: an absolute path. What is there is replaced once the new site is complete. */
  readonly out: string;
  /** Called with the id of another process that builds here and the file that says so, before waiting for it. */
  readonly onWait: (holder: number, lock: string) => void;
}

export interface Built {
  readonly opened: OpenedSite;
  /** Absent where the content has errors: nothing was built then, and what was there is as it was. */
  readonly size?: Size;
  readonly redirects: number;
}

/**
 * Builds the site: checks the content, lets Astro render the pages into a folder beside the out folder, and puts that
 * in its place when all is well.
 *
 * @throws {Error} from Astro, Pagefind or node:fs; what was in the out folder is there still
 */
export async function buildSite({ out, onWait, ...options }: BuildOptions): Promise<Built> {
  const lock = join(projectRoot, '.astro/backfile.lock');
  const release = await takeLock(lock, (holder) => onWait(holder, lock));
  try {
    recoverFolder(out);
    const opened = await openSite(options);
    const { archive } = opened;
    if (!archive) return { opened, redirects: 0 };
    try {
      const lines = await makeSite({ ...opened, archive }, out);
      replaceFolder(out);
      return { opened, size: measureSite(out), redirects: lines };
    } finally {
      recoverFolder(out);
    }
  } finally {
    release();
  }
}

async function makeSite(site: OpenedSite & { readonly archive: Archive }, out: string): Promise<number> {
  const { archive, urls, address } = site;
  const { fresh, index } = workFolders(out);
  mkdirSync(dirname(out), { recursive: true });
  // Astro can only render within the project: it moves files about, which must lie on one file system.
  const pages = join(projectRoot, '.astro/site');
  rmSync(pages, { recursive: true, force: true });
  handOver(site);
  const stop = new AbortController();
  const documents = join(projectRoot, '.astro/documents.jsonl');
  // Both are waited for, so that nothing goes on writing into a folder that is being cleared away.
  const results = await Promise.allSettled([
    makeSearchIndex(searchDocuments(archive, urls), { documents, folder: index }, stop.signal),
    renderPages(pages).catch((error: unknown) => {
      stop.abort();
      throw error;
    }),
  ]);
  rmSync(documents, { force: true });
  // Astro's own fault comes first: the index was only stopped by it.
  const fault = results.toReversed().find((result) => result.status === 'rejected');
  if (fault) throw fault.reason;
  moveFolder(pages, fresh);
  renameSync(index, join(fresh, 'pagefind'));
  const languages = JSON.parse(readFileSync(join(fresh, 'pagefind/languages.json'), 'utf8')) as {
    language: string;
  }[];
  const lines = redirects(archive, urls);
  writeFileSync(
    join(fresh, '_headers'),
    headersFile(
      address.base,
      languages.map(({ language }) => `pagefind/${language}/`),
    ),
  );
  writeFileSync(join(fresh, '_redirects'), redirectsFile(lines));
  return lines.length;
}

/** Astro is loaded only here, for a check needs none of it. */
async function renderPages(folder: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({ root: projectRoot, outDir: folder, logLevel: 'error' });
}
