import type { Archive } from '../../archive/archive.ts';
import type { KeptPages } from '../keep/kept-pages.ts';
import type { OpenedSite, SiteOptions } from './open-site.ts';

/** What the pages are made from. */
export interface Site extends Pick<OpenedSite, 'address' | 'urls' | 'contentDir'> {
  readonly archive: Archive;
  /** How it was opened, so that it can be opened again. */
  readonly options: SiteOptions;
  /** Whether a command of ours opened it; otherwise the integration did, because Astro's own command was called. */
  readonly byCommand: boolean;
  /** The pages of the last build that may stay; without it each is rendered. */
  readonly kept?: KeptPages;
  /** The search index that is being made for a build. */
  readonly index?: IndexRun;
  /** Called each time that the content was opened again while it is edited. */
  readonly onOpened?: (opened: OpenedSite) => void;
}

/** A search index that is being made. */
export interface IndexRun {
  /** Resolves once it is complete; rejects with what the indexing process said. */
  readonly done: Promise<void>;
  /** The folder that it is made in, in `search`; Pagefind's own bundle in `pagefind`, where one is made. An absolute path. */
  readonly folder: string;
  /** Stops it; resolves once nothing is written any more. */
  readonly stop: () => Promise<void>;
}

/** Does again with a newly opened archive what was done with the one before. */
type Refresh = (site: Site) => Promise<void>;

// Astro bundles the pages, so that a module of ours exists twice in one process: once for whoever opened the archive,
// once for the pages. A registered symbol is the same in both. The archive passes by reference: nothing is written
// out, read back or built a second time.
const key = Symbol.for('backfile.site');
interface SitePlace {
  site?: Site;
  readonly refreshes: Map<string, Refresh>;
}
const globals = globalThis as { [key]?: SitePlace };
const place: SitePlace = (globals[key] ??= { refreshes: new Map() });

/** Hands an opened archive over to the pages that Astro renders in this process. */
export function handOver(site: Site): void {
  place.site = site;
}

/** The archive that was handed over last; undefined where there was none. */
export function handedOver(): Site | undefined {
  return place.site;
}

/** Hands over an archive that was opened again, and waits until all that is made from it follows. */
export async function handOverAgain(site: Site): Promise<void> {
  handOver(site);
  await Promise.all([...place.refreshes.values()].map((refresh) => refresh(site)));
}

/**
 * Has something done each time that an archive is opened again.
 *
 * @param name of several with one name only the last is done
 */
export function onOpenedAgain(name: string, refresh: Refresh): void {
  place.refreshes.set(name, refresh);
}
