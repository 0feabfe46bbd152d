import type { Archive, Article } from '../../../archive/archive.ts';
import type { EntityId, TopicId } from '../../../schema/id.ts';
import { type ArticleItem, articleItem } from './article-item.ts';
import { versionsOf } from './group-versions.ts';
import { inReadingOrder } from './reading-order.ts';
import { isolate } from '../../../shared/base/bidi.ts';
import { evidenceHref, pairOf } from '../evidence/evidence.ts';
import type { Link } from '../../../shared/base/link.ts';
import { basis, fact } from '../../../shared/base/fact.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

export interface RelatedItem extends ArticleItem {
  /** "Microsoft · Asylum": the names and topics that both have, unless there is evidence. */
  readonly reason?: string;
  /**
   * "9 articles mention both Microsoft and ICE", leading to the evidence for the two rarest entities that both
   * mention.
   */
  readonly evidence?: Link;
}

const maxRelated = 6;
/** For each shared entity or topic, only this many articles are considered: those nearest in time. */
const maxCandidates = 200;
const namesInReason = 3;

/** The articles in reading order, and the position of each, from 0. */
const readingOrder = basis('reading order', (archive) => {
  const articles = inReadingOrder(archive.articles);
  return { articles, positions: new Map(articles.map(({ id }, index) => [id as string, index])) };
});

/** Returns the ids of the articles before and after an article in reading order, other than versions of the same story. */
export const neighborsOf = fact('neighbors', (archive, id) => {
  const { articles, positions } = readingOrder(archive);
  const versions = versionsOf(archive, id);
  const next = (step: 1 | -1) => {
    let position = positions.get(id)! + step;
    while (articles[position] && versions.includes(articles[position]!.id)) position += step;
    return articles[position]?.id;
  };
  return { earlier: next(-1), later: next(1) };
});

/** An entity or a topic that articles share. */
interface Shared {
  readonly key: string;
  readonly isTopic: boolean;
  /** The positions of its articles, ascending. */
  readonly positions: readonly number[];
  /** Higher for rarer ones, because sharing them says more. */
  readonly weight: number;
}

/** Returns an entity or a topic by its key: `entity microsoft`. */
const sharedByKey = fact('shared', (archive, key): Shared | undefined => {
  const [type, id] = key.split(' ');
  const isTopic = type === 'topic';
  const articles = (isTopic ? archive.topic.get(id as TopicId) : archive.entity.get(id as EntityId))
    ?.articles;
  if (!articles) return undefined;
  const { positions } = readingOrder(archive);
  return {
    key,
    isTopic,
    positions: articles.map((article) => positions.get(article.id)!).toSorted((a, b) => a - b),
    weight: Math.log(1 + archive.roughSize / Math.max(1, articles.length)) * (isTopic ? 0.5 : 1),
  };
});

/**
 * Finds the articles that share most with an article, with the rarest entities and topics that they share. Rare entities and topics count more. At most 200 articles are
 * considered for each, so the cost per article does not grow with the archive.
 */
const relatedTo = fact('related', (archive, id) => {
  const { articles, positions: all } = readingOrder(archive);
  const ownPosition = all.get(id)!;
  const sharable = sharedOf(archive, articles[ownPosition]!);
  const scores = new Map<number, number>();
  for (const { positions, weight } of sharable) {
    for (const position of nearestTo(positions, ownPosition))
      scores.set(position, (scores.get(position) ?? 0) + weight);
  }
  scores.delete(ownPosition);
  return highestScored(scores, ownPosition).map((position) => {
    const shared = sharable.filter(
      ({ positions }) => positions[lowerBound(positions, position)] === position,
    );
    return {
      id: articles[position]!.id,
      entities: rarest(shared, false).map(({ key }) => idOf(key) as EntityId),
      topics: rarest(shared, true).map(({ key }) => idOf(key) as TopicId),
    };
  });
});

/** Returns the articles that share most with an article, with the reason in words. */
export function relatedArticles(archive: Archive, urls: Urls, article: Article): RelatedItem[] {
  return relatedTo(archive, article.id).map(({ id, entities, topics }) => {
    const names = entities.map((entity) => isolate(archive.entity.get(entity)!.data.name));
    const labels = topics.map((topic) => isolate(archive.topic.get(topic)!.data.label));
    const evidence = evidenceOf(archive, urls, entities);
    return {
      ...articleItem(archive, urls, archive.article.get(id)!),
      ...(evidence ? { evidence } : { reason: [...names, ...labels].join(' · ') }),
    };
  });
}

/** Returns the positions with the highest scores; ties are broken by distance in time, then oldest first. */
function highestScored(scores: ReadonlyMap<number, number>, ownPosition: number): number[] {
  const found: { position: number; score: number; away: number }[] = [];
  for (const [position, score] of scores) {
    if (found.length === maxRelated && score < found.at(-1)!.score) continue;
    const away = Math.abs(position - ownPosition);
    const after = found.findIndex(
      (other) =>
        score > other.score ||
        (score === other.score && (away < other.away || (away === other.away && position < other.position))),
    );
    if (after === -1 && found.length === maxRelated) continue;
    found.splice(after === -1 ? found.length : after, 0, { position, score, away });
    if (found.length > maxRelated) found.pop();
  }
  return found.map(({ position }) => position);
}

function sharedOf(archive: Archive, { data }: Article): Shared[] {
  const keys = [...data.entities.map(({ id }) => `entity ${id}`), ...data.topics.map((id) => `topic ${id}`)];
  return keys.flatMap((key) => sharedByKey(archive, key) ?? []);
}

/** Returns the positions nearest to a given one. */
function nearestTo(positions: readonly number[], ownPosition: number): readonly number[] {
  if (positions.length <= maxCandidates) return positions;
  const start = Math.min(
    Math.max(0, lowerBound(positions, ownPosition) - maxCandidates / 2),
    positions.length - maxCandidates,
  );
  return positions.slice(start, start + maxCandidates);
}

/** Returns the index of the first position that is not before a given one, by binary search. */
function lowerBound(positions: readonly number[], position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the rarest shared entities, or the rarest topics if there is room beside the entities. */
function rarest(shared: readonly Shared[], topics: boolean): Shared[] {
  const names = shared.filter(({ isTopic }) => !isTopic).length;
  const room = topics ? Math.max(0, namesInReason - 1 - names) : namesInReason;
  return shared
    .filter(({ isTopic }) => isTopic === topics)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, room);
}

function idOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** Returns a link to the evidence for the first two shared entities. */
function evidenceOf(archive: Archive, urls: Urls, [one, other]: readonly EntityId[]): Link | undefined {
  if (!one || !other) return undefined;
  const connection = pairOf(archive, one, other);
  if (!connection) return undefined;
  const nameOf = (id: EntityId) => isolate(archive.entity.get(id)!.data.name);
  return {
    text: wordsOf(archive.site).pages.pairTogether(nameOf(one), nameOf(other), connection.count),
    href: evidenceHref(archive, urls, one, other, connection),
  };
}
