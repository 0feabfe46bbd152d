import type { ArticleId } from '../../schema/id.ts';
import { pagePaths } from '../../schema/page-paths.ts';

/** A function for each kind of page that makes its address. */
type PageUrls = {
  readonly [Kind in keyof typeof pagePaths]: (...args: Parameters<(typeof pagePaths)[Kind]>) => string;
};

/** Makes every URL of one archive. All are paths that begin with the base, but for `absolute`. */
export type Urls = ReturnType<typeof makeUrls>;

/**
 * The only place where URLs are made (DESIGN: a promise for decades): those of pages from the table of their kinds.
 *
 * @param site the origin, `https://archive.example`; what follows the origin is ignored
 * @param base the folder that the archive stands in, `/` or `/archive/`
 */
export function makeUrls(site: string, base: string) {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const at = (path: string) => root + path;
  const pages = Object.fromEntries(
    Object.entries<(...args: never[]) => string>(pagePaths).map(([kind, path]) => [
      kind,
      (...args: never[]) => at(path(...args)),
    ]),
  ) as unknown as PageUrls;
  return {
    ...pages,
    base: root,
    absolute: (path: string) => new URL(path, site).href,
    block: (id: ArticleId, block: number) => `${pages.article(id)}#p${block}`,
    /** The folder of what the search reads: see src/search/README.md. */
    searchIndex: () => at('search/index/'),
    /** The folder of what the search field suggests from: `index.json` and numbered parts. */
    lookup: (table: 'names' | 'titles') => at(`search/${table}/`),
    /** The folder of what results are taken along from, by the language of their index. */
    resultRecords: (language: string) => at(`search/records/${language.toLowerCase()}/`),
    /** What all maps have below their circles. */
    mapOutlines: () => `${pages.map()}outlines.svg`,
    /** The days that have articles, for the browser: see day-table.ts. */
    dayTable: () => `${pages.dates()}days.json`,
    /** The JSON representation of an entity's or topic's page. */
    json: (page: string) => `${page}index.json`,
    feed: (page: string) => `${page}feed.xml`,
    file: (path: string) => at(path),
  };
}

// What no script needs, so that no reader loads it.

/** The feed of a page as JSON. */
export function jsonFeedUrl(page: string): string {
  return `${page}feed.json`;
}

/** The card that stands beside a link to a page. */
export function shareCardUrl(page: string): string {
  return `${page}share.png`;
}
