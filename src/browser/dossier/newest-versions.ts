import type { DossierArticle } from './dossier-article.ts';

/** Leaves out earlier versions of stories whose newest version is among the articles. */
export function newestVersions<Version extends Pick<DossierArticle, 'id' | 'newest'>>(
  articles: readonly Version[],
): readonly Version[] {
  const ids = new Set(articles.map(({ id }) => id));
  return articles.filter(({ newest }) => newest === undefined || !ids.has(newest));
}
