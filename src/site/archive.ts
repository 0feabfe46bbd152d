import type { Archive } from '../archive/archive.ts';
import type { Urls } from '../views/urls.ts';
import { handedOver, type Site } from './handover.ts';

/** The archive that the pages show. */
export function getArchive(): Archive {
  return site().archive;
}

/** Makes the URLs of the address that the archive is built for: the same object each time, by which views keep what is on every page. */
export function getUrls(): Urls {
  return site().urls;
}

function site(): Site {
  const site = handedOver();
  if (!site) throw new Error('No archive was handed over to the pages');
  return site;
}
