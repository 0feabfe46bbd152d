import type { ArticleId } from '../../schema/id.ts';
import { pagePaths } from '../../schema/page-paths.ts';

/** A function for each kind of page that returns its address. */
type PageUrls = {
  readonly [Kind in keyof typeof pagePaths]: (...args: Parameters<(typeof pagePaths)[Kind]>) => string;
};

/** The URLs of one archive. All are paths that begin with the base, except those of `absolute`. */
export type Urls = ReturnType<typeof makeUrls>;

/**
 * Creates all URLs; those of pages come from the table of their kinds. URLs must only be created here,
 * because they must not change for decades (see decisions/010).
 *
 * @param site the origin, `https://archive.example`; anything after it is ignored
 * @param base the base path, `/` or `/archive/`
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
    /** The folder of the search index: see src/search/README.md. */
    searchIndex: () => at('search/index/'),
    /** The folder of suggestions for the search field: `index.json` and numbered parts. */
    lookup: (table: 'names' | 'titles') => at(`search/${table}/`),
    /** The folder of exportable results, by the language of their index. */
    resultRecords: (language: string) => at(`search/records/${language.toLowerCase()}/`),
    /** The outlines below the circles on all maps. */
    mapOutlines: () => `${pages.map()}outlines.svg`,
    /** The days with articles, for the browser: see day-table.ts. */
    dayTable: () => `${pages.dates()}days.json`,
    /** The JSON representation of an entity's or topic's page. */
    json: (page: string) => `${page}index.json`,
    feed: (page: string) => `${page}feed.xml`,
    file: (path: string) => at(path),
  };
}

// These are separate, because no script needs them and readers need not load them.

/** Returns the address of a page’s JSON Feed. */
export function jsonFeedUrl(page: string): string {
  return `${page}feed.json`;
}

/** Returns the address of a page’s share card. */
export function shareCardUrl(page: string): string {
  return `${page}share.png`;
}
