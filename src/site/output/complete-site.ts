import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redirects } from '../../views/pages/redirect.ts';
import type { IndexRun, Site } from '../open/handover.ts';
import { headersFile, publicBundleFolder } from './headers.ts';
import { moveFolder } from './move-folder.ts';
import { redirectsFile } from './redirects.ts';

/** Where the site's own search expects its index. */
const indexFolder = 'search/index/';

/**
 * Adds what a site has besides its rendered pages: the search index, Pagefind's own bundle if wanted,
 * `_headers` and `_redirects`.
 *
 * @param folder the rendered pages: an absolute path
 * @throws the error of the indexing process, or what node:fs throws
 */
export async function completeSite(
  folder: string,
  { archive, urls, address }: Pick<Site, 'archive' | 'urls' | 'address'>,
  index: IndexRun,
): Promise<void> {
  await index.done;
  const own = join(folder, indexFolder);
  mkdirSync(dirname(own), { recursive: true });
  await moveFolder(join(index.folder, 'search'), own);
  const publicBundle = join(index.folder, 'pagefind');
  if (existsSync(publicBundle)) await moveFolder(publicBundle, join(folder, publicBundleFolder));
  const languages = readdirSync(own, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${indexFolder}${name}/`)
    .toSorted();
  writeFileSync(join(folder, '_headers'), headersFile(address.base, languages));
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects(archive, urls)));
}
