import { archiveOpener, type OpenedArchive, type PendingRecords } from '../files/open-archive.ts';
import type { EntityId } from '../schema/id.ts';
import type { SiteData } from '../schema/site.ts';
import { onceForText } from '../shared/base/once.ts';
import { makeUrls, type Urls } from '../shared/base/urls.ts';
import { wordsOf } from '../shared/words/words-of.ts';
import { type Address, addressOf } from './address.ts';
import { cachePath } from './cache-path.ts';
import { currentDay } from '../files/day-in-zone.ts';
import { publicFolder } from '../files/roots.ts';

export interface SiteOptions {
  /** An absolute path. */
  readonly contentDir: string;
  /** The address of the site, overriding the one in site.yaml. */
  readonly site?: string;
  /** The base path, overriding the folder of the address. */
  readonly base?: string;
  /** The day for which to open it, `YYYY-MM-DD`; today in the archive's time zone if absent. */
  readonly asOf?: string;
  /** Records that are in no file yet, in the place of those that are: what a publication will write. */
  readonly pending?: PendingRecords;
  /** Whether to read the earlier texts of articles as well. */
  readonly withRevisions?: boolean;
}

/** An opened content folder, with the address it was opened for. */
export interface OpenedSite extends OpenedArchive {
  readonly contentDir: string;
  readonly address: Address;
  readonly urls: Urls;
}

/** Opens a content folder; see {@link OpenArchive}. */
export type OpenSite = (changed?: readonly string[]) => Promise<OpenedSite>;

/**
 * Opens a content folder for the address at which it will be published, on which the links in bodies depend.
 *
 * @throws what node:fs throws if the folder can't be read
 */
export function openSite(options: SiteOptions): Promise<OpenedSite> {
  return siteOpener(options)();
}

/** Returns a function that opens a content folder as often as its files change. */
export function siteOpener({ contentDir, site, base, asOf, withRevisions, pending }: SiteOptions): OpenSite {
  const addressFor = (data: SiteData) => addressOf(site ?? data.url, base);
  // Views use the same object as a cache key as long as the address is the same.
  const urlsOf = onceForText((address) => makeUrls(...(JSON.parse(address) as [string, string])));
  const urlsFor = (data: SiteData) => {
    const address = addressFor(data);
    return urlsOf(JSON.stringify([address.origin, address.base]));
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
  const caches = {
    yamlFile: cachePath('yaml.jsonl', contentDir),
    picturesDir: cachePath('pictures', contentDir),
    pagesFile: cachePath('pages.jsonl', contentDir),
    publicDir: publicFolder(contentDir),
    ...(withRevisions && { revisionsFile: cachePath('revisions.jsonl', contentDir) }),
  };
  const open = archiveOpener(contentDir, settingsFor, caches, pending);
  return async (changed) => {
    const opened = await open(changed);
    const { site: data } = opened.content;
    return { ...opened, contentDir, address: addressFor(data), urls: urlsFor(data) };
  };
}
