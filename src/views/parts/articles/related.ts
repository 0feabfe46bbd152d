import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { type ArticleItem, articleItem } from './article-item.ts';
import { inReadingOrder } from './reading-order.ts';
import { isolate } from '../../base/bidi.ts';
import { connectionOf, evidenceHref } from '../evidence/evidence.ts';
import type { Link } from '../../base/link.ts';
import { once } from '../../base/once.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

export interface RelatedItem extends ArticleItem {
  /** "both name Microsoft and ICE" */
  readonly reason: string;
  /** Where both name two or more: the evidence for the rarest two of them, "Microsoft and ICE together in nine articles". */
  readonly evidence?: Link;
}

/** How many are shown, and how many of the articles that share something are looked at: those nearest in time. */
const maxRelated = 6;
const maxCandidates = 200;
const namesInReason = 3;

/** The place of each article in the archive, from 0, in reading order: see reading-order.ts. */
export const positions = once(
  ({ articles }: Archive): ReadonlyMap<Article, number> =>
    new Map(inReadingOrder(articles).map((article, index) => [article, index])),
);

/** Something that articles can share: an entity or a topic, and the places of the articles that have it, in order. */
interface Shared {
  readonly name: string;
  readonly isTopic: boolean;
  /** Left out of a topic. */
  readonly entity?: Entity;
  readonly places: readonly number[];
  /** The rarer, the more it says that two articles share it. */
  readonly weight: number;
}

const sharedByKey = once((archive: Archive): ReadonlyMap<string, Shared> => {
  const place = positions(archive);
  const make = (name: string, articles: readonly Article[], entity?: Entity): Shared => ({
    name,
    isTopic: !entity,
    entity,
    places: articles.map((article) => place.get(article)!).toSorted((a, b) => a - b),
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
 * The articles that share most with one, with the reason in words. Each entity and topic counts by its rarity,
 * and of one that is in more than 200 articles only the 200 nearest in time are looked at: what an article
 * costs does not grow with the archive.
 */
export function relatedArticles(archive: Archive, urls: Urls, article: Article): RelatedItem[] {
  const words = wordsOf(archive.site.language);
  const own = positions(archive).get(article)!;
  const sharable = sharedOf(archive, article);
  const scores = new Map<number, number>();
  for (const { places, weight } of sharable) {
    for (const place of around(places, own)) scores.set(place, (scores.get(place) ?? 0) + weight);
  }
  scores.delete(own);
  return best(scores, own).map((place) => {
    const shared = sharable.filter(({ places }) => places[firstFrom(places, place)] === place);
    const names = rarest(shared, false);
    return {
      ...articleItem(archive, urls, inReadingOrder(archive.articles)[place]!),
      reason: words.reason(namesOf(names), namesOf(rarest(shared, true))),
      evidence: evidenceOf(archive, urls, names),
    };
  });
}

/** The places with the highest scores, the nearest in time before the others, then the older. */
function best(scores: ReadonlyMap<number, number>, own: number): number[] {
  const found: { place: number; score: number; away: number }[] = [];
  for (const [place, score] of scores) {
    const away = Math.abs(place - own);
    const after = found.findIndex(
      (other) =>
        score > other.score ||
        (score === other.score && (away < other.away || (away === other.away && place < other.place))),
    );
    if (after === -1 && found.length === maxRelated) continue;
    found.splice(after === -1 ? found.length : after, 0, { place, score, away });
    if (found.length > maxRelated) found.pop();
  }
  return found.map(({ place }) => place);
}

function sharedOf(archive: Archive, { data }: Article): Shared[] {
  const known = sharedByKey(archive);
  const keys = [...data.entities.map(({ id }) => `entity ${id}`), ...data.topics.map((id) => `topic ${id}`)];
  return keys.flatMap((key) => known.get(key) ?? []);
}

/** Of places in order those nearest to one of them. */
function around(places: readonly number[], own: number): readonly number[] {
  if (places.length <= maxCandidates) return places;
  const start = Math.min(
    Math.max(0, firstFrom(places, own) - maxCandidates / 2),
    places.length - maxCandidates,
  );
  return places.slice(start, start + maxCandidates);
}

/** The index of the first place, of places in order, that is not before one of them. */
function firstFrom(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names for the reason; topics are given where few names are shared. */
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

/** What two of the shared entities have to do with each other: they are in two articles at least, the one and the related. */
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
