import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openArchive, type OpenedArchive } from '../../files/open-archive.ts';
import type { EntityId } from '../../schema/id.ts';
import type { SiteData } from '../../schema/site.ts';
import { makeUrls, type Urls } from '../../views/base/urls.ts';
import { wordsOf } from '../../views/words/words-of.ts';
import { type Address, addressOf } from './address.ts';
import { currentDay } from './current-day.ts';
import { archiveRoot } from '../../files/roots.ts';

export interface SiteOptions {
  /** An absolute path. */
  readonly contentDir: string;
  /** The address of the site, overriding the one in site.yaml. */
  readonly site?: string;
  /** The base path, overriding the folder of the address. */
  readonly base?: string;
  /** The day for which to open it, `YYYY-MM-DD`; today in the archive's time zone if absent. */
  readonly asOf?: string;
}

/** An opened content folder, with the address it was opened for. */
export interface OpenedSite extends OpenedArchive {
  readonly contentDir: string;
  readonly address: Address;
  readonly urls: Urls;
}

/**
 * Opens a content folder for the address at which it will be published, on which the links in bodies depend.
 *
 * @throws what node:fs throws if the folder can't be read
 */
export async function openSite({ contentDir, site, base, asOf }: SiteOptions): Promise<OpenedSite> {
  const addressFor = (data: SiteData) => addressOf(site ?? data.url, base);
  const urlsFor = (data: SiteData) => {
    const address = addressFor(data);
    return makeUrls(address.origin, address.base);
  };
  const settingsFor = (data: SiteData) => {
    const words = wordsOf(data.language);
    return {
      entityHref: urlsFor(data).entity('{}' as EntityId),
      words: { section: `${words.labels.permalink}: {}`, withheld: words.withheld.mark },
      cacheFile: cachePath('bodies.jsonl', contentDir),
      day: asOf ?? currentDay(data.timeZone),
    };
  };
  const opened = await openArchive(contentDir, settingsFor, {
    yamlFile: cachePath('yaml.jsonl', contentDir),
    picturesDir: cachePath('pictures', contentDir),
  });
  return {
    ...opened,
    contentDir,
    address: addressFor(opened.content.site),
    urls: urlsFor(opened.content.site),
  };
}

/** Returns the absolute path of a cache between builds. Each content folder has caches of its own. */
export function cachePath(what: string, contentDir: string): string {
  const isOwn = contentDir.startsWith(archiveRoot);
  const place = isOwn
    ? 'cache'
    : join('cache-elsewhere', createHash('sha256').update(contentDir).digest('hex').slice(0, 12));
  return join(archiveRoot, '.astro', place, what);
}
