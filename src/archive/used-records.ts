import type { ArticleData } from '../schema/article.ts';
import type { EntityId, TopicId } from '../schema/id.ts';
import { isPublished } from './publication.ts';
import type { Content, EntityRecord, TopicRecord } from './record.ts';

/**
 * Returns the ids of the records that articles use: those that they list or are signed by, and whatever these are part
 * of, are narrower than, or have a role at.
 */
export function usedRecords(
  articles: readonly { readonly data: ArticleData }[],
  { entities, topics }: Pick<Content, 'entities' | 'topics'>,
) {
  const listed = new Set<EntityId>();
  const filed = new Set<TopicId>();
  for (const { data } of articles) {
    for (const { id } of data.entities) listed.add(id);
    for (const { entity } of data.byline) if (entity !== undefined) listed.add(entity);
    for (const topic of data.topics) filed.add(topic);
  }
  return {
    entities: closure(listed, entities, ({ data }) => [
      ...data.partOf,
      ...data.roles.flatMap(({ at }) => at ?? []),
    ]),
    topics: closure(filed, topics, ({ data }) => data.broader),
  };
}

/** Returns the records that no article published on `day` uses, `YYYY-MM-DD`. */
export function unusedRecords(content: Content, day: string): (EntityRecord | TopicRecord)[] {
  const rules = { ...content.site, day };
  const published = content.articles.filter(({ data }) => isPublished(data, rules));
  const used = usedRecords(published, content);
  return [
    ...content.entities.filter(({ id }) => !used.entities.has(id)),
    ...content.topics.filter(({ id }) => !used.topics.has(id)),
  ];
}

/** Adds to ids those that their records refer to, and so on. */
function closure<Id extends string, T extends { readonly id: Id }>(
  ids: ReadonlySet<Id>,
  records: readonly T[],
  refersTo: (record: T) => readonly Id[],
): ReadonlySet<Id> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = new Set(ids);
  // A set also iterates over what is added meanwhile.
  for (const id of found) {
    const record = byId.get(id);
    if (record) for (const other of refersTo(record)) found.add(other);
  }
  return found;
}
