import { basename, join, relative } from 'node:path';
import type { IncomingArticle } from '../contract/incoming.ts';
import { publicationOfDate, publicationOfPath, strictest } from '../fields/publication.ts';
import type { FoundSource } from '../source/find-sources.ts';

/** Adds why an article is not published where its place or its date says so. */
export function withDraft(
  article: IncomingArticle,
  { path, root }: FoundSource,
  today: string,
): IncomingArticle {
  if (article.draft !== undefined) return article;
  const within = path === undefined || root === undefined ? '' : join(basename(root), relative(root, path));
  const publication = strictest([publicationOfPath(within), publicationOfDate(article.date, today)]);
  return publication?.type === 'unpublished' ? { ...article, draft: publication.reason } : article;
}
