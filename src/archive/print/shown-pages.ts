import type { ArticleData } from '../../schema/article.ts';
import type { ArticleId } from '../../schema/id.ts';
import type { IssueData } from '../../schema/issue.ts';
import type { PageBox } from '../../schema/page-box.ts';
import { isPublished, type PublicationRules } from '../publication.ts';

/** Returns the decisions to withhold a name from an article, by number; undefined if it is not published and listed. */
export type DecisionsOnArticle = (id: ArticleId) => readonly string[] | undefined;

/** Returns {@link DecisionsOnArticle} of some articles. */
export function decisionsOnArticles(
  articles: Iterable<{ readonly id: ArticleId; readonly data: ArticleData }>,
  rules: PublicationRules,
): ReadonlyMap<ArticleId, readonly string[]> {
  const known = new Map<ArticleId, readonly string[]>();
  for (const { id, data } of articles) if (isPublished(data, rules)) known.set(id, data.withheld);
  return known;
}

/**
 * Returns the numbers of the pages of an issue whose pictures may be published, from 1: those on which each article that is not
 * published and listed is painted over, and at which a keeper has looked for each decision to withhold a name that may stand on
 * it. This decides for the site, its data and boxes.
 */
export function shownPages(
  { pages, articles }: Pick<IssueData, 'pages' | 'articles'>,
  decisionsOn: DecisionsOnArticle,
): ReadonlySet<number> {
  const numbers = pages.map((_, index) => index + 1);
  return new Set(numbers.filter((number) => isShown(number, { pages, articles }, decisionsOn)));
}

function isShown(
  number: number,
  { pages, articles }: Pick<IssueData, 'pages' | 'articles'>,
  decisionsOn: DecisionsOnArticle,
): boolean {
  const { painted = [], lookedAt = [] } = pages[number - 1]!;
  const isSeen = articles.every(({ article, regions }) => {
    const here = regions.filter(({ page }) => page === number);
    return (
      here.length === 0 ||
      decisionsOn(article) !== undefined ||
      // Where it stands is not known otherwise.
      here.every(({ blocks }) => blocks.length > 0 && blocks.every((block) => isPaintedOver(block, painted)))
    );
  });
  const looked = new Set(lookedAt);
  return isSeen && decisionsOnPage(number, { pages, articles }, decisionsOn).every((one) => looked.has(one));
}

/** Returns the decisions to withhold a name that may stand on a page, by number: its own, and those on its articles. */
export function decisionsOnPage(
  number: number,
  { pages, articles }: Pick<IssueData, 'pages' | 'articles'>,
  decisionsOn: DecisionsOnArticle,
): string[] {
  const onArticles = articles
    .filter(({ regions }) => regions.some(({ page }) => page === number))
    .flatMap(({ article }) => decisionsOn(article) ?? []);
  return [...new Set([...(pages[number - 1]?.withheld ?? []), ...onArticles])];
}

/** Whether one of some painted parts covers a block. */
export function isPaintedOver([x, y, width, height]: PageBox, painted: readonly PageBox[]): boolean {
  return painted.some(
    ([left, top, across, down]) =>
      left <= x && top <= y && left + across >= x + width && top + down >= y + height,
  );
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
