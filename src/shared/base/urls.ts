import type { ArticleId } from '../../schema/id.ts';
import { pagePaths } from '../../schema/page-paths.ts';

/** A function for each kind of page that returns its address. */
type PageUrls = {
  readonly [Kind in keyof typeof pagePaths]: (...args: Parameters<(typeof pagePaths)[Kind]>) => string;
};

/** The URLs of one archive. All are paths that begin with the base, except those of `absolute`. */
/** The type of an article’s TimeMap, which lists its revisions. */
export const timeMapType = 'application/link-format';

export type Urls = ReturnType<typeof makeUrls>;

/** Where a copy of the site is, if it is not at its public address. */
interface LocalCopy {
  /** The end of a page’s address: `index.html` where no server adds it, as on a disk. */
  readonly folder?: '' | 'index.html';
  /** The base path of the public addresses, if it is not the local one. */
  readonly publicBase?: string;
}

/** A path that a URL contains as it is. Nearly all are, and parsing a URL takes ten times as long. */
const plainPath = /^(?:\/|(?:\/[\w~-][\w.~-]*)+\/?)$/;

/**
 * Creates all URLs; those of pages come from the table of their kinds. URLs must only be created here,
 * because they must not change for decades (see decisions/010).
 *
 * @param site the public origin, `https://archive.example`; anything after it is ignored
 * @param base the base path, `/` or `/archive/`
 */
export function makeUrls(site: string, base: string, { folder = '', publicBase = base }: LocalCopy = {}) {
  const root = rootOf(base);
  const at = (path: string) => root + path;
  const pageAt =
    folder === '' ? at : (path: string) => at(path.replace(/^([^?#]*\/)?(?=[?#]|$)/, `$&${folder}`));
  let origin: string | undefined;
  const publicAddress = (path: string) => {
    if (!plainPath.test(path)) return new URL(path, site).href;
    origin ??= new URL('/', site).href.slice(0, -1);
    return origin + path;
  };
  const pages = Object.fromEntries(
    Object.entries<(...args: never[]) => string>(pagePaths).map(([kind, path]) => [
      kind,
      (...args: never[]) => pageAt(path(...args)),
    ]),
  ) as unknown as PageUrls;
  return {
    ...pages,
    base: root,
    /** Returns the public address of a path, also in a copy. */
    absolute: (path: string) =>
      publicAddress(
        rootOf(publicBase) +
          path
            .slice(root.length - 1)
            .replace(`/${folder}`, '/')
            .slice(1),
      ),
    block: (id: ArticleId, block: number) => `${pages.article(id)}#p${block}`,
    /** The folder of the search index: see src/search/README.md. */
    searchIndex: () => at('search/index/'),
    /** The folder of suggestions for the search field: `index.json` and numbered parts. */
    lookup: (table: 'names' | 'titles') => at(`search/${table}/`),
    /** The folder of exportable results, by the language of their index. */
    resultRecords: (language: string) => at(`search/records/${language.toLowerCase()}/`),
    /** The outlines below the circles on all maps. */
    mapOutlines: () => at(`${pagePaths.map()}outlines.svg`),
    /** The list of an article’s revisions, for programs: see time-map.ts. */
    timeMap: (id: ArticleId) => fileBeside(pages.article(id), 'timemap.txt'),
    /** The days with articles, for the browser: see day-table.ts. */
    dayTable: () => at(`${pagePaths.dates()}days.json`),
    /** The months of which issues are lacking, for the browser: see gap-table.ts. */
    gapTable: () => at(`${pagePaths.dates()}gaps.json`),
    /** The JSON representation of an entity's or topic's page. */
    json: (page: string) => fileBeside(page, 'index.json'),
    feed: (page: string) => fileBeside(page, 'feed.xml'),
    /** The address of a file or page by its path below the base. */
    file: pageAt,
  };
}

function rootOf(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

/** Returns the address of a file in the folder of a page. */
function fileBeside(page: string, file: string): string {
  return page.slice(0, page.lastIndexOf('/') + 1) + file;
}

// These are separate, because no script needs them and readers need not load them.

/**
 * Returns the address of a passage.
 *
 * @param page the address of its article
 * @param digest of the block’s words, so that a reader learns whether they have changed: see decisions/028
 */
export function passageUrl(page: string, block: number, digest?: string): string {
  return `${page}${digest ? `?w=${digest}` : ''}#p${block}`;
}

/** Returns the address of a page’s JSON Feed. */
export function jsonFeedUrl(page: string): string {
  return fileBeside(page, 'feed.json');
}

/** Returns the address of a file that is published beside an issue: its IIIF manifest, or a file of a page. @param issue its address */
export function issueFileUrl(issue: string, name: string): string {
  return fileBeside(issue, name);
}

/** Returns the address of a file that is published beside an article. @param page the address of the article */
export function articleFileUrl(page: string, name: string): string {
  return fileBeside(page, encodeURIComponent(name));
}

/** Returns the address of a page’s share card. */
export function shareCardUrl(page: string): string {
  return fileBeside(page, 'share.png');
}
