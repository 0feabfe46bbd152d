import { readBytes } from '../shared/site-files.ts';
import { Finder } from '../../search/engine/finder.ts';
import type { NameLookup } from '../../search/engine/name-lookup.ts';
import { openIndex } from '../../search/engine/open-index.ts';
import type { Urls } from '../../shared/base/urls.ts';

/**
 * Opens the search index of the archive, for pages that need it only in some cases.
 *
 * @param language the language of the interface
 * @throws {Error} if it cannot be loaded
 */
export async function openFinder(urls: Urls, language: string, names: NameLookup): Promise<Finder> {
  return new Finder(await openIndex(urls.searchIndex(), readBytes), language, names);
}
