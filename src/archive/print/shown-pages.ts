import type { ArticleData } from '../../schema/article.ts';
import type { ArticleId } from '../../schema/id.ts';
import type { IssueData } from '../../schema/issue.ts';
import { isPublished, type PublicationRules } from '../publication.ts';

/**
 * Returns whether the picture of a page may show an article: it is published and listed, and no name is withheld from it, which
 * would stand in the picture.
 */
export function mayBePictured(data: ArticleData, rules: PublicationRules): boolean {
  return isPublished(data, rules) && data.withheld.length === 0;
}

/**
 * Returns the numbers of the pages of an issue whose pictures may be published, from 1: those that show only articles that may
 * be pictured. This decides for the site, its data and boxes.
 *
 * @param isPictured returns {@link mayBePictured} of an article; false if there is none
 */
export function shownPages(
  { pages, articles }: Pick<IssueData, 'pages' | 'articles'>,
  isPictured: (id: ArticleId) => boolean,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { article, regions } of articles)
    if (!isPictured(article)) for (const { page } of regions) hidden.add(page);
  return new Set(pages.map((_, index) => index + 1).filter((page) => !hidden.has(page)));
}

/**
 * Returns whether anything of an issue is published: one of its articles is published and listed, or it names no article, so
 * that its pages are all that there is.
 */
export function isIssuePublished(
  { articles }: Pick<IssueData, 'articles'>,
  isListed: (id: ArticleId) => boolean,
): boolean {
  return articles.length === 0 || articles.some(({ article }) => isListed(article));
}
