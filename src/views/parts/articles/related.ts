import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { type ArticleItem, articleItem } from './article-item.ts';
import { inReadingOrder } from './reading-order.ts';
import { isolate } from '../../base/bidi.ts';
import { connectionOf, evidenceHref } from '../evidence/evidence.ts';
import type { Link } from '../../base/link.ts';
import { once } from '../../base/once.ts';
import type { Urls } from '../../base/urls.ts';
import { textOnly } from '../../words/date-text.ts';
import { wordsOf } from '../../words/words-of.ts';

export interface RelatedItem extends ArticleItem {
  /** "Microsoft · ICE · Asylum": the names and topics that both have. */
  readonly reason: string;
  /**
   * "Microsoft and ICE together in 9 articles", leading to the evidence for the two rarest entities that both
   * mention.
   */
  readonly evidence?: Link;
}

const maxRelated = 6;
/** For each shared entity or topic, only this many articles are considered: those nearest in time. */
const maxCandidates = 200;
const namesInReason = 3;

/** Returns the position of each article in reading order, from 0. */
export const readingPositions = once(
  ({ articles }: Archive): ReadonlyMap<Article, number> =>
    new Map(inReadingOrder(articles).map((article, index) => [article, index])),
);

/** An entity or a topic that articles share. */
interface Shared {
  readonly name: string;
  readonly isTopic: boolean;
  /** Undefined for a topic. */
  readonly entity?: Entity;
  /** The positions of its articles, ascending. */
  readonly positions: readonly number[];
  /** Higher for rarer ones, because sharing them says more. */
  readonly weight: number;
}

const sharedByKey = once((archive: Archive): ReadonlyMap<string, Shared> => {
  const position = readingPositions(archive);
  const make = (name: string, articles: readonly Article[], entity?: Entity): Shared => ({
    name,
    isTopic: !entity,
    entity,
    positions: articles.map((article) => position.get(article)!).toSorted((a, b) => a - b),
    weight: Math.log(1 + archive.articles.length / Math.max(1, articles.length)) * (entity ? 1 : 0.5),
  });
  return new Map([
    ...archive.entities.map(
      (entity) => [`entity ${entity.id}`, make(entity.data.name, entity.articles, entity)] as const,
    ),
    ...archive.topics.map(({ id, data, articles }) => [`topic ${id}`, make(data.label, articles)] as const),
  ]);
});

/**
 * Returns the articles that share most with an article, with what they share. Rare entities and topics
 * count more. At most 200 articles are considered for each, so the cost per article does not grow with the
 * archive.
 */
export function relatedArticles(archive: Archive, urls: Urls, article: Article): RelatedItem[] {
  const ownPosition = readingPositions(archive).get(article)!;
  const sharable = sharedOf(archive, article);
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
    const names = rarest(shared, false);
    const item = articleItem(archive, urls, inReadingOrder(archive.articles)[position]!);
    return {
      ...item,
      date: textOnly(item.date),
      reason: [...namesOf(names), ...namesOf(rarest(shared, true))].join(' · '),
      evidence: evidenceOf(archive, urls, names),
    };
  });
}

/** Returns the positions with the highest scores; ties are broken by distance in time, then oldest first. */
function highestScored(scores: ReadonlyMap<number, number>, ownPosition: number): number[] {
  const found: { position: number; score: number; away: number }[] = [];
  for (const [position, score] of scores) {
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
  const byKey = sharedByKey(archive);
  const keys = [...data.entities.map(({ id }) => `entity ${id}`), ...data.topics.map((id) => `topic ${id}`)];
  return keys.flatMap((key) => byKey.get(key) ?? []);
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

function namesOf(shared: readonly Shared[]): string[] {
  return shared.map(({ name }) => isolate(name));
}

/** Returns a link to the evidence for the first two shared entities. */
function evidenceOf(archive: Archive, urls: Urls, [one, other]: readonly Shared[]): Link | undefined {
  if (!one?.entity || !other?.entity) return undefined;
  const connection = connectionOf(one.entity, other.entity.id);
  if (!connection) return undefined;
  const { pages } = wordsOf(archive.site.language);
  return {
    text: pages.pairTogether(isolate(one.name), isolate(other.name), connection.articles.length),
    href: evidenceHref(archive, urls, one.entity.id, connection),
  };
}
