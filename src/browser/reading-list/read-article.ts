import { passageDigest } from '../../archive/passages/passage-digest.ts';
import type { ArticleId } from '../../schema/id.ts';
import { localPath } from '../../views/base/local-path.ts';
import type { Urls } from '../../views/base/urls.ts';
import { chicagoBibliography } from '../../views/meta/citations/chicago.ts';
import { citationFiles } from '../../views/meta/citations/citation.ts';
import { blockText } from '../passages/block-text.ts';
import { isMissing, readPage } from '../shared/site-files.ts';
import { citedOnPage, edtfOnPage } from './cited-on-page.ts';
import type { SeenArticle } from './list-item.ts';

/** The state of an article, from the page at its address. */
export type FetchedArticle =
  /** `id` is the current id, which may have changed. */
  | { readonly type: 'here'; readonly id: string; readonly seen: SeenArticle }
  | { readonly type: 'gone' }
  | { readonly type: 'withdrawn' }
  /** The reader is offline, or the host does not respond. */
  | { readonly type: 'unreachable' };

const maxExcerptLength = 200;
const maxRedirects = 3;

/** Loads an article’s page, following redirects. @param block the number of the block to quote */
export async function fetchArticle(
  urls: Urls,
  id: string,
  block?: number,
  redirects = maxRedirects,
): Promise<FetchedArticle> {
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
    return redirects > 0 ? fetchArticle(urls, found, block, redirects - 1) : { type: 'gone' };
  const seen = readArticlePage(page, block);
  return seen ? { type: 'here', id: found, seen } : { type: 'withdrawn' };
}

/** Returns the article id in a page’s canonical address, which on a redirect page is that of the target. */
function articleIdOf(page: Document, urls: Urls): string | undefined {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const path = localPath(canonical, urls) ?? '';
  const [before = '', after = ''] = urls.article('{}' as ArticleId).split('{}');
  const id = path.startsWith(before) ? path.slice(before.length, path.length - after.length) : '';
  return /^[a-z0-9-]+$/.test(id) ? id : undefined;
}

/** Reads the data of a list item from an article’s page; undefined for a tombstone. */
function readArticlePage(page: Document, block?: number): SeenArticle | undefined {
  const title = page.querySelector('[data-article-title]');
  const text = page.querySelector('[data-article-text]');
  if (!title || !text) return undefined;
  const meta = (name: string) =>
    [...page.querySelectorAll(`meta[name="${name}"]`)].map((node) => node.getAttribute('content') ?? '');
  const date = spaced(
    page.querySelector('.facts .published > :is(time, span:not(.term, .age))')?.textContent,
  );
  const edtf = edtfOnPage(page);
  const cited = citedOnPage(page);
  const lang = title.closest('[lang]')?.getAttribute('lang');
  const passage = block === undefined ? null : page.querySelector(`[id="p${block}"]`);
  const excerpt = excerptOf(passage);
  return {
    title: spaced(title.textContent) ?? '',
    ...(lang && { lang }),
    ...(date && { date }),
    ...(edtf && { edtf }),
    byline: meta('citation_author'),
    ...(excerpt && { excerpt }),
    ...(block !== undefined && { digest: passageDigest(passage ? blockText(passage) : '') }),
    citations: cited
      ? {
          ...Object.fromEntries(citationFiles(cited).map(({ format, text }) => [format, text])),
          plain: chicagoBibliography(cited),
        }
      : {},
  };
}

function spaced(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** Returns the beginning of a block, cut between words. */
function excerptOf(block: Element | null): string | undefined {
  const text = spaced(block && blockText(block));
  if (!text || text.length <= maxExcerptLength) return text;
  return `${text.slice(0, maxExcerptLength).replace(/(?<!\s)\s+\S*$/, '')} …`;
}
