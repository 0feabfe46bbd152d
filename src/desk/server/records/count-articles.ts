import type { EditableContent } from '../../../authority/open/authority.ts';
import { once } from '../../../shared/base/once.ts';

/** Counts the articles that list each entity, or credit it in their bylines, by id. */
export const articlesOfEntities = once(({ content }: EditableContent) =>
  count(
    content.articles.flatMap(({ data: { entities, byline } }) => {
      const listed: readonly string[] = entities.map(({ id }) => id);
      return [...new Set([...listed, ...byline.flatMap(({ entity }) => entity ?? [])])];
    }),
  ),
);

/** Counts the articles with each topic, by id. */
export const articlesOfTopics = once(({ content }: EditableContent) =>
  count(content.articles.flatMap(({ data }) => [...new Set(data.topics as readonly string[])])),
);

function count(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
