import type { CitationPart, CitedArticle } from '../../shared/base/cited-article.ts';
import { fromCitationPart } from '../../views/meta/citations/bulk.ts';

/** Returns the facts for the citation of an article from its page; undefined for any other page. */
export function citedOnPage(page: Document): CitedArticle | undefined {
  const meta = (name: string) =>
    page.querySelector<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)?.content;
  const box = page.querySelector<HTMLElement>('details[data-cite]');
  const title = meta('citation_title');
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!box || !title || !url) return undefined;
  const abstract = page.querySelector('[data-article-standfirst]')?.textContent;
  return fromCitationPart(
    { ...(JSON.parse(box.dataset['cite'] || '{}') as CitationPart), ...(abstract && { abstract }) },
    {
      id: page.querySelector<HTMLElement>('[data-save]')?.dataset['save'] ?? '',
      title,
      url,
      section: meta('article:section'),
      edtf: edtfOnPage(page),
      language: meta('citation_language') ?? '',
      archive: meta('og:site_name') ?? '',
    },
  );
}

/** Returns the date of the article on its page as EDTF; undefined if it is undated. */
export function edtfOnPage(page: Document): string | undefined {
  const meta = (name: string) => page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  return meta('DC.date') ?? meta('citation_publication_date')?.replaceAll('/', '-');
}
