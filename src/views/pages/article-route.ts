import type { ArticleId } from '../../schema/id.ts';
import { articlePaths, type ArticleView, articleView } from './article.ts';
import { imageSources } from '../../shared/base/html-tags.ts';
import type { Route } from '../../shared/base/route.ts';
import { tombstonePaths, type TombstoneView, tombstoneView } from './tombstone.ts';

/** The page at an article’s address: the article, or a tombstone if it was withdrawn. */
export interface ArticleOrTombstone {
  readonly article?: ArticleView;
  readonly tombstone?: TombstoneView;
}

/** The pages of articles and tombstones. */
export const articleRoute: Route<{ readonly id: ArticleId }, ArticleOrTombstone> = {
  paths: (archive) => [...articlePaths(archive), ...tombstonePaths(archive)],
  view: (archive, urls, { id }) => {
    const article = archive.article.get(id) ?? archive.unlisted.get(id);
    if (article) return { article: articleView(archive, urls, article) };
    const tombstone = archive.tombstones.find((stone) => stone.id === id)!;
    return { tombstone: tombstoneView(archive, urls, tombstone) };
  },
  pictures: ({ article }) => {
    if (!article) return [];
    const { file, head, text, related } = article;
    const own = [...(head.image ? [head.image.src] : []), ...imageSources(text.html)];
    return [...own.map((src) => ({ src, file })), ...related.items.flatMap((item) => item.image ?? [])];
  },
};
