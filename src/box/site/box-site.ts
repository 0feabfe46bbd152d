import type { ArticleId } from '../../schema/id.ts';
import { hashedFolder, publicBundleFolder } from '../../site/output/headers.ts';

/** What a page must know of the site that is in a box. */
export interface BoxSite {
  /** The base path of the public addresses: `/` or `/archive/`. */
  readonly base: string;
  /** The public address, ending with `/`. */
  readonly home: string;
  /** Whether a file is in the box, by its path below the base. */
  readonly has: (path: string) => boolean;
  /** The address of the folder on another host of which the box has the files; undefined if there is none. */
  readonly hosted?: string | undefined;
  /** The elements of the file of outlines that maps use; undefined if there is none. */
  readonly outlines: string | undefined;
}

/** What only a server or a search engine needs, what is for other sites, and feeds, which programs ask for again and again. */
const forHosts =
  /^(?:(?:.*\/)?feed\.(?:xml|json|css)|_headers|_redirects|\.nojekyll|CNAME|404\.html|robots\.txt|opensearch\.xml|manifest\.webmanifest|issues\/.*\/manifest\.json|license\.xml|llms\.txt|\.well-known\/.*|sitemap-[a-z\d-]+\.xml)$/;

/** Whether a file of a site belongs into a box. The scripts of pages are replaced by one. */
export function isBoxed(path: string, leftOut: ReadonlySet<ArticleId>): boolean {
  if (forHosts.test(path) || path.startsWith(publicBundleFolder)) return false;
  if (path.startsWith(hashedFolder) && path.endsWith('.js')) return false;
  return isOfPublished(path, leftOut);
}

/** Whether a file of a site is not that of an article which is left out. */
export function isOfPublished(path: string, leftOut: ReadonlySet<ArticleId>): boolean {
  const article = /^articles\/([^/]+)\//.exec(path)?.[1];
  return article === undefined || !leftOut.has(article as ArticleId);
}

/** Returns how scripts read a file of the site: only they, they and readers, or no script. */
export function readersOf(path: string): 'scripts' | 'both' | 'none' {
  if (/^(?:search\/(?:index|names|titles|records)\/|issues\/[^/]+\/[^/]+\/\d+-[^/]+\.json$)/.test(path))
    return 'scripts';
  return /^(?:dates\/days|entities\/[^/]+\/index|check\/earlier-\d+)\.json$/.test(path) ? 'both' : 'none';
}
