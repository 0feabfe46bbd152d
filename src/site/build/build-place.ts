import { join, relative } from 'node:path';
import { bytesDigest } from '../keep/site-manifest.ts';
import { siteSource } from '../keep/site-source.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import type { SiteOptions } from '../../workspace/open-site.ts';
import { archiveRoot } from '../../files/roots.ts';

/** Where bundles of the pages are kept. */
export const bundlesFolder = join(archiveRoot, '.astro/bundles');

/** Where a build keeps what the next one needs: absolute paths. */
export interface BuildPlace {
  /** A digest of everything that turns the content into a site. */
  readonly source: string;
  /** Of everything besides content that affects the site. */
  readonly key: string;
  readonly memory: string;
  readonly content: string;
  /** What lay in `public`. */
  readonly published: string;
  readonly report: string;
  /** Bundles of the pages; they do not depend on the content. */
  readonly bundles: string;
}

/** @param out the site, an absolute path */
export function placeOf(options: SiteOptions, out: string): BuildPlace {
  const { contentDir, site, base } = options;
  const source = siteSource();
  // Relative, so that a clone elsewhere can use what was kept here.
  const [from, to] = [relative(archiveRoot, contentDir), relative(archiveRoot, out)];
  const key = bytesDigest(JSON.stringify([source, from, site, base, to]));
  const own = bytesDigest(to).slice(0, 12).toLowerCase();
  const at = (name: string) => cachePath(`${own}.${name}`, contentDir);
  return {
    source,
    key,
    memory: at('memory.jsonl'),
    content: at('content.jsonl'),
    published: at('public.jsonl'),
    report: at('report.json'),
    bundles: bundlesFolder,
  };
}
