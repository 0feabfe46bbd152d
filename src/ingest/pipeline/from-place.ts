import { basename, join, relative } from 'node:path';
import type { IncomingArticle } from '../contract/incoming.ts';
import { dayOfFileName, dayOfPath } from '../fields/path-dates.ts';
import { publicationOfDate, publicationOfPath, mostRestrictive } from '../fields/publication.ts';
import type { FoundSource } from '../source/find-sources.ts';

/**
 * Adds what a file's path states about an article: that it is a draft, and a date in the file name, proposed
 * if the article's own can't be read. A future date makes it unpublished.
 *
 * @param today `YYYY-MM-DD`
 */
export function withPathFacts(
  article: IncomingArticle,
  { path, root }: FoundSource,
  today: string,
): IncomingArticle {
  const within = path === undefined || root === undefined ? '' : join(basename(root), relative(root, path));
  const day = article.place.item === undefined ? dayOfFileName(basename(within)) : undefined;
  const publication =
    article.draft === undefined
      ? mostRestrictive([publicationOfPath(within), publicationOfDate(article.date ?? day, today)])
      : undefined;
  const dayOfAddress = [article.url ?? '', ...(article.oldPaths ?? [])].map(dayOfPath).find(Boolean);
  return {
    ...article,
    ...(day !== undefined && { dayOfName: day }),
    ...(dayOfAddress !== undefined && { dayOfAddress }),
    ...(publication?.type === 'unpublished' && { draft: publication.reason }),
  };
}
