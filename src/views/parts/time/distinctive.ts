import type { Archive, Article } from '../../../archive/archive.ts';
import { isDistinctive, type DistinctiveItem, rankDistinctive } from '../../../archive/distinctive.ts';
import type { EntityId, TopicId } from '../../../schema/id.ts';
import { once, onceForBoth } from '../../base/once.ts';

/** Whom and what some articles are about, the most distinctive first. */
export interface DistinctiveItems {
  readonly entities: readonly DistinctiveItem<EntityId>[];
  readonly topics: readonly DistinctiveItem<TopicId>[];
  /** Whether these are distinctive against the rest of the archive; else they are those mentioned most. */
  readonly areDistinctive: boolean;
}

/** What is distinctive of a part of an archive; where nothing is, or there is no rest to compare with, what is mentioned most. */
export const distinctiveOf = onceForBoth(
  (archive: Archive, articles: readonly Article[]): DistinctiveItems => {
    const total = archive.articles.length;
    const entities = rankDistinctive(
      articles,
      entitiesOf,
      (id) => archive.entity.get(id)?.articles.length ?? 0,
      total,
    ).filter(({ id }) => archive.entity.has(id));
    const filed = topicsByArticle(archive);
    const topics = rankDistinctive(
      articles,
      (article) => filed.get(article) ?? [],
      (id) => archive.topic.get(id)!.articles.length,
      total,
    );
    if (![...entities, ...topics].some(isDistinctive)) {
      const times = mentionsIn(articles);
      return {
        entities: entities.toSorted(
          (a, b) => b.count - a.count || (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0),
        ),
        topics: withoutKin(
          archive,
          topics.toSorted((a, b) => b.count - a.count),
        ),
        areDistinctive: false,
      };
    }
    return {
      entities: entities.filter(isDistinctive),
      topics: withoutKin(archive, topics.filter(isDistinctive)),
      areDistinctive: true,
    };
  },
);

function entitiesOf({ data }: Article): EntityId[] {
  return [...new Set(data.entities.map(({ id }) => id))];
}

/** How often some articles name each entity. */
function mentionsIn(articles: readonly Article[]): Map<EntityId, number> {
  const times = new Map<EntityId, number>();
  for (const { body } of articles)
    for (const { entity } of body.mentions) times.set(entity, (times.get(entity) ?? 0) + 1);
  return times;
}

/** The topics of each article, with the terms above them. */
const topicsByArticle = once(({ topics }: Archive): ReadonlyMap<Article, readonly TopicId[]> => {
  const filed = new Map<Article, TopicId[]>();
  for (const { id, articles } of topics) {
    for (const article of articles) {
      const list = filed.get(article);
      if (list) list.push(id);
      else filed.set(article, [id]);
    }
  }
  return filed;
});

/** Of a term and those above and below it, only the most distinctive; ties go to the narrower. */
function withoutKin(
  archive: Archive,
  ranked: readonly DistinctiveItem<TopicId>[],
): DistinctiveItem<TopicId>[] {
  const isAbove = (wide: TopicId, narrow: TopicId) => aboveOf(archive, narrow).has(wide);
  const isKin = (a: TopicId, b: TopicId) => isAbove(a, b) || isAbove(b, a);
  return ranked.filter(
    (one, place) =>
      !ranked.some((other, otherPlace) => {
        if (other === one || !isKin(one.id, other.id)) return false;
        const isEqual = other.strength === one.strength && other.count === one.count;
        return isEqual ? isAbove(one.id, other.id) : otherPlace < place;
      }),
  );
}

function aboveOf(archive: Archive, id: TopicId): ReadonlySet<TopicId> {
  const above = new Set<TopicId>();
  const climb = (term: TopicId) => {
    for (const broader of archive.topic.get(term)?.broader ?? []) {
      if (above.has(broader)) continue;
      above.add(broader);
      climb(broader);
    }
  };
  climb(id);
  return above;
}
