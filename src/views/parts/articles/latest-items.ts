import type { Archive } from '../../../archive/archive.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { type ArticleItem, articleItem } from './article-item.ts';
import { newestFirst } from './reading-order.ts';

/** Returns the newest articles, for a page that has nothing of its own to show yet. */
export function latestItems(archive: Archive, urls: Urls, max: number): ArticleItem[] {
  return newestFirst(archive.articles)
    .slice(0, max)
    .map((article) => articleItem(archive, urls, article));
}
