import type { Archive, Article, Period } from '../../../archive/archive.ts';
import { isDistinctive, type DistinctiveItem, rankDistinctive } from './rank-distinctive.ts';
import type { ArticleId, EntityId, TopicId } from '../../../schema/id.ts';
import { basis, fact } from '../../../shared/base/fact.ts';

/** An entity or topic that characterizes a period. */
export interface DistinctiveOfPeriod<Id extends string> {
  readonly id: Id;
  /** The number of articles of the period that have it. */
  readonly count: number;
  /** The last of them. */
  readonly newest: ArticleId;
}

/** The entities and topics that characterize a period, the most distinctive first. */
export interface DistinctiveItems {
  readonly entities: readonly DistinctiveOfPeriod<EntityId>[];
  readonly topics: readonly DistinctiveOfPeriod<TopicId>[];
  /** Whether the period has all articles of the archive. */
  readonly isWhole: boolean;
  /** Whether they are distinctive against the rest of the archive; otherwise they are the most mentioned. */
  readonly areDistinctive: boolean;
}

/**
 * Returns the distinctive entities and topics of a period, or else, if there are none, the most mentioned.
 *
 * @param which its articles: all, or those that are dated no more precisely
 */
export function distinctiveOf(
  archive: Archive,
  { key }: Pick<Period, 'key'>,
  which: 'all' | 'vague' = 'all',
): DistinctiveItems {
  return distinctiveByPart(archive, `${key} ${which}`);
}

const distinctiveByPart = fact('distinctive of a period', (archive, part): DistinctiveItems => {
  const [key = '', which] = part.split(' ');
  const period = archive.timeline.period.get(key)!;
  const articles = which === 'vague' ? period.vague : period.articles;
  const { entities, topics, areDistinctive } = rankItems(archive, articles);
  const plain = <Id extends string>({ id, count, newest }: DistinctiveItem<Id>) => ({
    id,
    count,
    newest: newest.id,
  });
  return {
    entities: entities.map(plain),
    topics: topics.map(plain),
    isWhole: articles.length === archive.size,
    areDistinctive,
  };
});

function rankItems(archive: Archive, articles: readonly Article[]) {
  const total = archive.roughSize;
  const entities = rankDistinctive(
    articles,
    entitiesOf,
    (id) => archive.entity.get(id)?.size ?? 0,
    total,
  ).filter(({ id }) => archive.entity.has(id));
  const topicsOf = topicsByArticle(archive);
  const topics = rankDistinctive(
    articles,
    (article) => topicsOf.get(article) ?? [],
    (id) => archive.topic.get(id)!.articles.length,
    total,
  );
  if (![...entities, ...topics].some(isDistinctive)) {
    const times = mentionsIn(articles);
    return {
      entities: entities.toSorted(
        (a, b) => b.count - a.count || (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0),
      ),
      topics: withoutRelatives(
        archive,
        topics.toSorted((a, b) => b.count - a.count),
      ),
      areDistinctive: false,
    };
  }
  return {
    entities: entities.filter(isDistinctive),
    topics: withoutRelatives(archive, topics.filter(isDistinctive)),
    areDistinctive: true,
  };
}

function entitiesOf({ data }: Article): EntityId[] {
  return [...new Set(data.entities.map(({ id }) => id))];
}

/** Counts the mentions of each entity in some articles. */
function mentionsIn(articles: readonly Article[]): Map<EntityId, number> {
  const times = new Map<EntityId, number>();
  for (const { mentioned } of articles)
    for (const [entity, count] of mentioned) times.set(entity, (times.get(entity) ?? 0) + count);
  return times;
}

/** Returns the topics of each article, including broader ones. */
const topicsByArticle = basis('topics by article', ({ topics }): ReadonlyMap<Article, readonly TopicId[]> => {
  const topicsOf = new Map<Article, TopicId[]>();
  for (const { id, articles } of topics) {
    for (const article of articles) {
      const list = topicsOf.get(article);
      if (list) list.push(id);
      else topicsOf.set(article, [id]);
    }
  }
  return topicsOf;
});

/**
 * Keeps only the most distinctive of each topic and its broader and narrower topics; ties go to the narrower.
 */
function withoutRelatives(
  archive: Archive,
  ranked: readonly DistinctiveItem<TopicId>[],
): DistinctiveItem<TopicId>[] {
  const isAbove = (wide: TopicId, narrow: TopicId) => aboveOf(archive, narrow).has(wide);
  const areRelated = (a: TopicId, b: TopicId) => isAbove(a, b) || isAbove(b, a);
  return ranked.filter(
    (one, place) =>
      !ranked.some((other, otherPlace) => {
        if (other === one || !areRelated(one.id, other.id)) return false;
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
