import { passageDigest } from '../../archive/passages/passage-digest.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { chicagoBibliography } from '../../views/meta/citations/chicago.ts';
import { citationFiles } from '../../views/meta/citations/citation.ts';
import { citationWords } from '../../shared/words/en/scripts/citation-words.ts';
import { blockText } from '../passages/block-text.ts';
import { citedOnPage, edtfOnPage } from './cited-on-page.ts';
import type { SeenArticle } from './list-item.ts';
import { openArticle } from './open-article.ts';

/** The state of an article, from the page at its address. */
export type FetchedArticle =
  /** `id` is the current id, which may have changed. */
  | { readonly type: 'here'; readonly id: string; readonly seen: SeenArticle }
  | { readonly type: 'gone' }
  | { readonly type: 'withdrawn' }
  /** The reader is offline, or the host does not respond. */
  | { readonly type: 'unreachable' };

const maxExcerptLength = 200;

/** Loads an article for a list. @param block the number of the block to quote */
export async function fetchArticle(urls: Urls, id: string, block?: number): Promise<FetchedArticle> {
  const found = await openArticle(urls, id);
  if (found.type !== 'here') return found;
  const seen = readArticlePage(found.page, block);
  return seen ? { type: 'here', id: found.id, seen } : { type: 'withdrawn' };
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
          plain: chicagoBibliography(cited, citationWords),
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
