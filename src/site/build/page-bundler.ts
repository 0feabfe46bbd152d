import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { archiveRoot, programRoot, publicFolder } from '../../files/roots.ts';
import { readLook } from '../../files/look/read-look.ts';
import { readSite } from '../../files/read-content.ts';
import { lookText } from '../../archive/look/look.ts';
import { addressOf } from '../../workspace/address.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import type { SiteOptions } from '../../workspace/open-site.ts';
import type { BundleSettings } from '../keep/handover.ts';
import { bytesDigest } from '../keep/site-manifest.ts';
import type { BuildPlace } from './build-place.ts';

/** What the bundling process is to do. */
export interface BundlingTask {
  readonly settings: BundleSettings;
  /** Where bundles are kept: an absolute path. */
  readonly bundles: string;
  /** See {@link bundleKeyOf}. */
  readonly key: string;
}

/** The process that bundles pages, while the content is read and indexed. */
export interface PageBundler {
  /**
   * Bundles the pages, unless it has begun to for the same settings, and keeps the bundle. Resolves when that has ended; whether
   * there is a bundle then, {@link openBundle} says.
   */
  readonly bundle: (settings: BundleSettings) => Promise<void>;
  /** Ends it, unless it has ended; resolves when it writes nothing any more. */
  readonly stop: () => Promise<void>;
}

/** Returns a bundler whose process starts with its first work. */
export function pageBundler({ bundles, source }: BuildPlace): PageBundler {
  let begun: { readonly key: string; readonly run: Promise<BundlingProcess> } | undefined;
  // Both would write to the same folder.
  const startAfter = async (before: Promise<BundlingProcess> | undefined, task: BundlingTask) => {
    await (await before)?.stop();
    return startBundling(task);
  };
  return {
    bundle: async (settings) => {
      const key = bundleKeyOf(settings, source);
      if (begun?.key !== key) begun = { key, run: startAfter(begun?.run, { settings, bundles, key }) };
      const { ended } = await begun.run;
      await ended;
    },
    stop: async () => (await begun?.run)?.stop(),
  };
}

interface BundlingProcess {
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

function startBundling(task: BundlingTask): BundlingProcess {
  const child = fork(new URL('./bundle-pages.ts', import.meta.url), {
    // What is wrong is reported when the pages are bundled once more, in this process.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: { NODE_COMPILE_CACHE: join(archiveRoot, 'node_modules/.cache/backfile/code'), ...env },
  });
  const ended = once(child, 'close').catch(() => undefined);
  child.send(task, () => undefined);
  return {
    ended,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Returns a digest of everything that a bundle of the pages depends on. @param source see {@link BuildPlace} */
export function bundleKeyOf({ address, site, look }: BundleSettings, source: string): string {
  // A bundle imports the source by its path in the program.
  return bytesDigest(
    JSON.stringify([programRoot, source, address, site.language, site.calendar, site.look, lookText(look)]),
  );
}

/**
 * Reads what the pages are bundled for, before the content is read; undefined if it has errors, which are reported when it is.
 */
export async function readSettings({
  contentDir,
  site,
  base,
}: SiteOptions): Promise<BundleSettings | undefined> {
  const { data, problems } = readSite(contentDir);
  const siteFile = `${basename(contentDir)}/site.yaml`;
  const read = await readLook(data, publicFolder(contentDir), siteFile, cachePath('pictures', contentDir));
  if (problems.length + read.problems.length > 0) return undefined;
  return { contentDir, address: addressOf(site ?? data.url, base), site: data, look: read.look };
}
