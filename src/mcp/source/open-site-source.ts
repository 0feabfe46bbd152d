import { existsSync, statSync } from 'node:fs';
import { openBoxFile } from './box-source.ts';
import { type CacheSettings, DiskCache } from './disk-cache.ts';
import { openFolder } from './folder-source.ts';
import { openServed } from './http-source.ts';
import { SiteFault, type SiteSource } from './site-source.ts';

/**
 * Opens a site wherever it is.
 *
 * @param place an address, the folder of a built site, or a box
 * @param cache for what is asked of a host
 * @throws {SiteFault} if there is no site, or it must not be read
 */
export async function openSiteSource(place: string, cache: CacheSettings): Promise<SiteSource> {
  if (/^https?:\/\//i.test(place)) {
    if (!URL.canParse(place))
      throw new SiteFault(`${place} is not an address. Give one like https://courier.example/`);
    return openServed(place, new DiskCache(cache));
  }
  if (!existsSync(place))
    throw new SiteFault(`${place} does not exist. Give the address of an archive, a folder or a box.`);
  return statSync(place).isDirectory() ? openFolder(place) : openBoxFile(place);
}
