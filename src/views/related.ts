import type { Archive, Article } from '../archive/archive.ts';
import { type ArticleItem, articleItem } from './article-item.ts';
import { isolate } from './bidi.ts';
import { once } from './once.ts';
import type { Urls } from './urls.ts';
import { wordsOf } from './words.ts';

export interface RelatedItem extends ArticleItem {
  /** "both name Microsoft and ICE" */
  readonly reason: string;
}

/** How many are shown, and how many of the articles that share something are looked at: those nearest in time. */
const shown = 5;
const nearest = 200;
const namesInReason = 3;

/** The place of each article in the archive, from 0: the oldest first. */
export const positions = once(
  ({ articles }: Archive): ReadonlyMap<Article, number> =>
    new Map(articles.map((article, index) => [article, index])),
);

/** Something that articles can share: an entity or a topic, and the places of the articles that have it, in order. */
interface Shared {
  readonly name: string;
  readonly isTopic: boolean;
  readonly places: readonly number[];
  /** The rarer, the more it says that two articles share it. */
  readonly weight: number;
}

const sharedByKey = once((archive: Archive): ReadonlyMap<string, Shared> => {
  const place = positions(archive);
  const make = (name: string, isTopic: boolean, articles: readonly Article[]): Shared => ({
    name,
    isTopic,
    places: articles.map((article) => place.get(article)!),
    weight: Math.log(1 + archive.articles.length / Math.max(1, articles.length)) * (isTopic ? 0.5 : 1),
  });
  return new Map([
    ...archive.entities.map(
      ({ id, data, articles }) => [`entity ${id}`, make(data.name, false, articles)] as const,
    ),
    ...archive.topics.map(
      ({ id, data, articles }) => [`topic ${id}`, make(data.label, true, articles)] as const,
    ),
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
  const reasons = new Map<number, Shared[]>();
  for (const shared of sharedOf(archive, article)) {
    for (const place of around(shared.places, own)) {
      const known = reasons.get(place);
      if (known) known.push(shared);
      else reasons.set(place, [shared]);
    }
  }
  reasons.delete(own);
  return [...reasons]
    .map(([place, shared]) => ({ place, shared, score: shared.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted(
      (a, b) => b.score - a.score || Math.abs(a.place - own) - Math.abs(b.place - own) || a.place - b.place,
    )
    .slice(0, shown)
    .map(({ place, shared }) => ({
      ...articleItem(archive, urls, archive.articles[place]!),
      reason: words.reason(rarest(shared, false), rarest(shared, true)),
    }));
}

function sharedOf(archive: Archive, { data }: Article): Shared[] {
  const known = sharedByKey(archive);
  const keys = [...data.entities.map(({ id }) => `entity ${id}`), ...data.topics.map((id) => `topic ${id}`)];
  return keys.flatMap((key) => known.get(key) ?? []);
}

/** Of places in order those nearest to one of them. */
function around(places: readonly number[], own: number): readonly number[] {
  if (places.length <= nearest) return places;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < own) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(0, low - nearest / 2), places.length - nearest);
  return places.slice(start, start + nearest);
}

/** Names for the reason; topics are given where few names are shared. */
function rarest(shared: readonly Shared[], topics: boolean): string[] {
  const names = shared.filter(({ isTopic }) => !isTopic).length;
  const room = topics ? Math.max(0, namesInReason - 1 - names) : namesInReason;
  return shared
    .filter(({ isTopic }) => isTopic === topics)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, room)
    .map(({ name }) => isolate(name));
}
