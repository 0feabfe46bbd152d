import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../files/read-content.ts';
import { oldSiteTable } from '../../ingest/write/old-site-table.ts';
import { makeUrls } from '../../shared/base/urls.ts';

/**
 * Writes the redirects from the addresses at which articles were published before, for the host of the old site.
 *
 * @param folder an absolute path; it is created if it is missing
 * @returns the number of addresses
 * @throws what node:fs throws
 */
export function writeOldSite(contentDir: string, folder: string): number {
  const { site, articles } = readContent(contentDir).content;
  const { origin, pathname } = new URL(site.url);
  const urls = makeUrls(origin, pathname);
  const moved = articles.flatMap(({ id, data }) => {
    const from = data.source?.url;
    const to = urls.absolute(urls.article(id));
    const isMoved = from !== undefined && URL.canParse(from) && from !== to;
    return isMoved && !data.draft && data.withdrawn === undefined ? [{ from, to }] : [];
  });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(oldSiteTable(moved))) writeFileSync(join(folder, name), text);
  return moved.length;
}
