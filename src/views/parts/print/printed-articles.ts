import type { Archive } from '../../../archive/archive.ts';
import type { PrintIssue } from '../../../archive/print/print.ts';
import type { PageBox } from '../../../schema/page-box.ts';
import { foreign } from '../../../shared/base/bidi.ts';
import type { Foreign, Link } from '../../../shared/base/link.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** An article on a page, and where it stands there. */
export interface PageArticle extends Link, Foreign {
  /** In the order of reading, in pixels of the page’s size. */
  readonly blocks: readonly PageBox[];
}

/** Returns the articles of a page in the order of reading. @param page from 1 */
export function articlesOfPage(archive: Archive, urls: Urls, issue: PrintIssue, page: number): PageArticle[] {
  const { language } = wordsOf(archive.site);
  return issue.articles.flatMap(({ article: id, regions }) => {
    const blocks = regions.filter((region) => region.page === page).flatMap((region) => region.blocks);
    const article = blocks.length > 0 ? archive.article.get(id) : undefined;
    if (!article) return [];
    return [
      {
        text: article.data.title,
        href: urls.article(id),
        ...foreign(article.language, language),
        blocks,
      },
    ];
  });
}
