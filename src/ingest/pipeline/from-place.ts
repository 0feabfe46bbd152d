import { basename, join, relative } from 'node:path';
import type { IncomingArticle } from '../contract/incoming.ts';
import { publicationOfDate, publicationOfPath, strictest } from '../fields/publication.ts';
import type { FoundSource } from '../source/find-sources.ts';

/**
 * Adds what the place of its file says of an article: that it is a draft, and the date in the file's name, which is
 * proposed where the article's own can't be read. A date to come makes it unpublished.
 *
 * @param today `YYYY-MM-DD`
 */
export function withPlace(
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
