import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pagePaths } from '../../schema/page-paths.ts';
import { signalFiles, signalHeaders } from '../../views/data/signals/signal-files.ts';
import { pictureOrigin } from '../../views/meta/picture-host.ts';
import { redirects } from '../../views/pages/redirect.ts';
import type { IndexRun, Site } from '../keep/handover.ts';
import { headersFile, publicBundleFolder } from './headers.ts';
import { moveFolder } from './move-folder.ts';
import { redirectsFile } from './redirects.ts';
import { searchPageFile, withTables } from './tables-in-page.ts';

/** Where the site's own search expects its index. */
export const indexFolder = 'search/index/';

/**
 * Returns the texts of `_headers`, `_redirects`, and the files that tell programs what is refused.
 *
 * @param languages those of the search index
 */
export function hostFiles(
  { archive, urls, address }: Pick<Site, 'archive' | 'urls' | 'address'>,
  languages: readonly string[],
): Readonly<Record<string, string>> {
  const folders = languages.map((language) => `${indexFolder}${language}/`).toSorted();
  // Viewers of other sites read manifests and pictures of pages.
  const shared = archive.issues.length > 0 ? [pagePaths.issues()] : [];
  return {
    _headers: headersFile(
      address.base,
      folders,
      signalHeaders(archive.site, urls),
      shared,
      pictureOrigin(archive.site),
    ),
    _redirects: redirectsFile(redirects(archive, urls)),
    ...signalFiles(archive.site, urls),
  };
}

/**
 * Adds what a site has besides its rendered pages: the search index, Pagefind's own bundle if wanted, and the files for hosts
 * and programs.
 *
 * @param folder the rendered pages: an absolute path
 * @throws the error of the indexing process, or what node:fs throws
 */
export async function completeSite(
  folder: string,
  site: Pick<Site, 'archive' | 'urls' | 'address'>,
  index: IndexRun,
): Promise<void> {
  const { languages } = await index.done;
  const own = join(folder, indexFolder);
  mkdirSync(dirname(own), { recursive: true });
  await moveFolder(join(index.folder, 'search'), own);
  const searchPage = join(folder, searchPageFile);
  if (existsSync(searchPage)) {
    const tables = readFileSync(join(own, 'index.packed'));
    writeFileSync(searchPage, withTables(readFileSync(searchPage, 'utf8'), tables));
  }
  const publicBundle = join(index.folder, 'pagefind');
  if (existsSync(publicBundle)) await moveFolder(publicBundle, join(folder, publicBundleFolder));
  for (const [name, text] of Object.entries(hostFiles(site, languages))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
