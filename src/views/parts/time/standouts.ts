import type { Archive, Article } from '../../../archive/archive.ts';
import { isTelling, type StandingOut, standingOut } from '../../../archive/standing-out.ts';
import type { EntityId, TopicId } from '../../../schema/id.ts';
import { once, onceForBoth } from '../../base/once.ts';

/** Whom and what some articles are about, the most telling first. */
export interface Standouts {
  readonly entities: readonly StandingOut<EntityId>[];
  readonly topics: readonly StandingOut<TopicId>[];
  /** Whether these stand out against the rest of the archive; else they are simply those that are named most. */
  readonly areTelling: boolean;
}

/** What stands out in a part of an archive; where nothing does, or there is nothing to stand out against, what is named most. */
export const standoutsOf = onceForBoth((archive: Archive, articles: readonly Article[]): Standouts => {
  const total = archive.articles.length;
  const entities = standingOut(
    articles,
    entitiesOf,
    (id) => archive.entity.get(id)?.articles.length ?? 0,
    total,
  ).filter(({ id }) => archive.entity.has(id));
  const filed = topicsByArticle(archive);
  const topics = standingOut(
    articles,
    (article) => filed.get(article) ?? [],
    (id) => archive.topic.get(id)!.articles.length,
    total,
  );
  if (![...entities, ...topics].some(isTelling)) {
    const times = mentionsIn(articles);
    return {
      entities: entities.toSorted(
        (a, b) => b.count - a.count || (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0),
      ),
      topics: withoutKin(
        archive,
        topics.toSorted((a, b) => b.count - a.count),
      ),
      areTelling: false,
    };
  }
  return {
    entities: entities.filter(isTelling),
    topics: withoutKin(archive, topics.filter(isTelling)),
    areTelling: true,
  };
});

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

/** Of a term and those above and below it, only the most telling; of equals the narrower. */
function withoutKin(archive: Archive, ranked: readonly StandingOut<TopicId>[]): StandingOut<TopicId>[] {
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
