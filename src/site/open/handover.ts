import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../views/base/urls.ts';
import type { Address } from './address.ts';
import type { KeptPages } from '../keep/kept-pages.ts';
import type { OpenedSite } from './open-site.ts';

/** What the pages are made from. */
export interface Site {
  readonly archive: Archive;
  readonly address: Address;
  readonly urls: Urls;
  /** An absolute path. */
  readonly contentDir: string;
  /** The pages of the last build that may stay; absent while editing, where each is rendered when it is asked for. */
  readonly kept?: KeptPages;
}

// Astro bundles the pages, so that a module of ours exists twice in one process: once for the command that opened the
// archive, once for the pages. A registered symbol is the same in both. The archive passes by reference: nothing is
// written out, read back or built a second time.
const key = Symbol.for('backfile.site');
const globals = globalThis as { [key]?: Site };

/** Hands an opened archive over to the pages that Astro renders in this process. */
export function handOver({
  archive,
  address,
  urls,
  contentDir,
  kept,
}: OpenedSite & Pick<Site, 'archive' | 'kept'>): void {
  globals[key] = { archive, address, urls, contentDir, ...(kept && { kept }) };
}

/** The archive that was handed over last; undefined where there was none. */
export function handedOver(): Site | undefined {
  return globals[key];
}
