import type { ArticleId } from '../../schema/id.ts';
import { localPath } from '../site/local-path.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { isMissing, readPage } from '../shared/site-files.ts';

/** The page at the address of an article. */
export type OpenedArticle =
  /** The page of an article or a tombstone; `id` is the current id, which may have changed. */
  | { readonly type: 'here'; readonly id: string; readonly page: Document }
  | { readonly type: 'gone' }
  /** The reader is offline, or the host does not respond. */
  | { readonly type: 'unreachable' };

const maxRedirects = 3;

/** Loads an article’s page, following redirects. */
export async function openArticle(urls: Urls, id: string, redirects = maxRedirects): Promise<OpenedArticle> {
  let page: Document;
  try {
    page = await readPage(urls.article(id as ArticleId));
  } catch (error) {
    return { type: isMissing(error) ? 'gone' : 'unreachable' };
  }
  const found = articleIdOf(page, urls);
  // Some hosts serve their error page with status 200.
  if (found === undefined) return { type: 'gone' };
  if (page.querySelector('meta[http-equiv="refresh"]'))
    return redirects > 0 ? openArticle(urls, found, redirects - 1) : { type: 'gone' };
  return { type: 'here', id: found, page };
}

/** Returns the article id in a page’s canonical address, which on a redirect page is that of the target. */
function articleIdOf(page: Document, urls: Urls): string | undefined {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const path = localPath(canonical, urls) ?? '';
  const [before = '', after = ''] = urls.article('{}' as ArticleId).split('{}');
  const id = path.startsWith(before) ? path.slice(before.length, path.length - after.length) : '';
  return /^[a-z0-9-]+$/.test(id) ? id : undefined;
}
