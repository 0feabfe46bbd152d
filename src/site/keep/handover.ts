import type { PictureFile } from '../pictures/picture-file.ts';
import type { PrerenderApp } from './prerender-app.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Look } from '../../archive/look/look.ts';
import type { SiteData } from '../../schema/site.ts';
import type { MadeIndex } from '../../search/build/search-index.ts';
import type { BuildMemory } from './build-memory.ts';
import type { StaticPath } from '../../shared/base/route.ts';
import type { OpenedSite, OpenSite } from '../../workspace/open-site.ts';

/** Everything that pages are rendered from. */
export interface Site extends Pick<OpenedSite, 'address' | 'urls' | 'contentDir' | 'pictures'> {
  readonly archive: Archive;
  /** Opens it again during development. */
  readonly reopen?: OpenSite;
  /** Whether one of our commands opened it; otherwise the integration did, for one of Astro's commands. */
  readonly byCommand: boolean;
  /** What the pages of the last build were made from; if absent, all pages are rendered. */
  readonly memory?: BuildMemory;
  /** The pages to render, by the pattern of their route; if absent, all are. */
  readonly plan?: ReadonlyMap<string, readonly StaticPath<unknown>[]>;
  /** Renders the pages with the app of Astro’s bundle; if absent, Astro does. */
  readonly render?: (app: PrerenderApp, pages: ReadonlyMap<string, unknown>) => Promise<void>;
  /** The files of the pictures that pages show, by their paths in the site: pages add theirs as they are rendered. */
  readonly pictureFiles?: Map<string, PictureFile>;
  /** The search index being built. */
  readonly index?: IndexRun;
  /**
   * Called each time the content was opened again during development, with the files that had changed; undefined if all may
   * have.
   */
  readonly onOpened?: (opened: OpenedSite, changed?: readonly string[]) => void;
}

/** What the bundle of the pages is made for; nothing else of an archive goes into it. */
export interface BundleSettings extends Pick<OpenedSite, 'address' | 'contentDir'> {
  readonly site: Pick<SiteData, 'language' | 'calendar' | 'look'>;
  readonly look: Look;
}

/** Settings for which the pages are only bundled, and none is rendered. */
export interface BundlesOnly extends BundleSettings {
  /** Called before Astro removes its bundle, with what it knows of each page. */
  readonly onBundled: (pages: ReadonlyMap<string, unknown>) => void;
}

/** A search index that is being built. */
export interface IndexRun {
  /** Resolves when the index is complete; rejects with the error of the indexing process. */
  readonly done: Promise<MadeIndex>;
  /**
   * An absolute path: the index is in its subfolder `search`, and Pagefind's own bundle, if any, in
   * `pagefind`.
   */
  readonly folder: string;
  /** Stops the work; resolves when nothing is being written any more. */
  readonly stop: () => Promise<void>;
}

/** Updates whatever was derived from the previous archive. */
type Refresh = (site: Site) => Promise<void>;

// Astro bundles the pages, so this module exists twice in one process: once where the archive is opened, and
// once for the pages. A registered symbol is the same in both. The archive is passed by reference: it is not
// written, read or built twice.
const key = Symbol.for('backfile.site');
interface SiteHolder {
  site?: Site;
  bundlesOnly?: BundlesOnly;
  readonly refreshes: Map<string, Refresh>;
}
const globals = globalThis as { [key]?: SiteHolder };
const holder: SiteHolder = (globals[key] ??= { refreshes: new Map() });

/** Hands an opened archive over to the pages that Astro renders in this process. */
export function handOver(site: Site): void {
  holder.site = site;
}

/** Returns the archive handed over last; undefined if there was none. */
export function handedOver(): Site | undefined {
  return holder.site;
}

/** Hands over settings in a process that bundles pages, and has no archive. */
export function handOverSettings(settings: BundlesOnly): void {
  holder.bundlesOnly = settings;
}

/** Returns the settings of a process that only bundles pages; undefined in any other. */
export function bundlesOnly(): BundlesOnly | undefined {
  return holder.bundlesOnly;
}

/** Returns what the bundle of a site is made for. */
export function settingsOf({
  address,
  contentDir,
  archive: { site, look },
}: Pick<Site, 'address' | 'contentDir' | 'archive'>): BundleSettings {
  return { address, contentDir, site, look };
}

/** Hands over an archive that was opened again, and waits for everything derived from it. */
export async function handOverAgain(site: Site): Promise<void> {
  handOver(site);
  await Promise.all([...holder.refreshes.values()].map((refresh) => refresh(site)));
}

/**
 * Registers work to do each time an archive is opened again.
 *
 * @param name registering the same name again replaces the earlier work
 */
export function onOpenedAgain(name: string, refresh: Refresh): void {
  holder.refreshes.set(name, refresh);
}
