import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { type BundleSettings, bundlesOnly, handedOver, settingsOf, type Site } from '../keep/handover.ts';

/** Returns the archive that the pages show. */
export function getArchive(): Archive {
  return getSite().archive;
}

/**
 * Returns the URLs of the address that the archive is built for. It is always the same object, which views
 * use as a cache key.
 */
export function getUrls(): Urls {
  return getSite().urls;
}

/** Returns what the pages are bundled for. */
export function getBundleSettings(): BundleSettings {
  return bundlesOnly() ?? settingsOf(getSite());
}

/** Returns the site that was handed over to the pages. */
export function getSite(): Site {
  const site = handedOver();
  if (!site)
    throw new Error(
      'No archive was handed over to the pages: is the integration backfile() in astro.config.mjs?',
    );
  return site;
}
