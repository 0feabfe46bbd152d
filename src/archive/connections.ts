import type { EntityId } from '../schema/id.ts';
import { compareText } from '../text/compare-text.ts';
import type { Article, Connection } from './archive.ts';

/**
 * Finds the entities that share articles with an entity.
 *
 * @param articles those that list it, oldest first
 * @returns by number of shared articles, most first, then by id
 */
export function connectionsOf(entity: EntityId, articles: readonly Article[]): Connection[] {
  const shared = new Map<EntityId, Article[]>();
  for (const article of articles) {
    for (const { id } of article.data.entities) {
      if (id === entity) continue;
      const list = shared.get(id);
      if (list) list.push(article);
      else shared.set(id, [article]);
    }
  }
  return [...shared]
    .map(([id, list]) => ({ entity: id, articles: list }))
    .toSorted((a, b) => b.articles.length - a.articles.length || compareText(a.entity, b.entity));
}
