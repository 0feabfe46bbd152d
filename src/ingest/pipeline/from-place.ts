import { basename, join, relative } from 'node:path';
import type { IncomingArticle } from '../contract/incoming.ts';
import { publicationOfDate, publicationOfPath, strictest } from '../fields/publication.ts';
import type { FoundSource } from '../source/find-sources.ts';

/**
 * Adds what a file's path states about an article: that it is a draft, and a date in the file name, proposed if the
 * article's own can't be read. A future date makes it unpublished.
 *
 * @param today `YYYY-MM-DD`
 */
export function withPathFacts(
  article: IncomingArticle,
  { path, root }: FoundSource,
  today: string,
): IncomingArticle {
  const within = path === undefined || root === undefined ? '' : join(basename(root), relative(root, path));
  const day =
    article.place.item === undefined ? /^\d{4}-\d\d-\d\d(?=[-_ .])/.exec(basename(within))?.[0] : undefined;
  const publication =
    article.draft === undefined
      ? strictest([publicationOfPath(within), publicationOfDate(article.date ?? day, today)])
      : undefined;
  return {
    ...article,
    ...(day !== undefined && { dayOfName: day }),
    ...(publication?.type === 'unpublished' && { draft: publication.reason }),
  };
}
