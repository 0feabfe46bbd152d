import { Finder } from './find/finder.ts';
import type { NameLookup } from './name-lookup.ts';
import { openBundles } from './open-bundles.ts';
import type { Urls } from '../views/urls.ts';

/**
 * Opens the search index of the archive; for a page that needs it only sometimes.
 *
 * @param language of the interface
 * @throws {Error} where it cannot be loaded
 */
export async function openFinder(urls: Urls, language: string, names: NameLookup): Promise<Finder> {
  return new Finder(await openBundles(urls.file('pagefind/')), language, names);
}
