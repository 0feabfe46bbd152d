import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../views/base/urls.ts';
import { handedOver, type Site } from '../open/handover.ts';

/** The archive that the pages show. */
export function getArchive(): Archive {
  return getSite().archive;
}

/** Makes the URLs of the address that the archive is built for: the same object each time, by which views keep what is on every page. */
export function getUrls(): Urls {
  return getSite().urls;
}

/** What was handed over to the pages. */
export function getSite(): Site {
  const site = handedOver();
  if (!site)
    throw new Error(
      'No archive was handed over to the pages: is the integration backfile() in astro.config.mjs?',
    );
  return site;
}
