import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';
import { type EntityGroup, entityItem, groupByKind } from './entity-item.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/**
 * Returns how many names of each kind to show beside a list: fewer beside a short one, so that they are not
 * longer than it.
 */
export function maxNamesPerKind({ length }: readonly Article[]): number {
  return length < 8 ? 3 : 5;
}

/** Returns the entities in most of the articles by kind; ties are broken by mentions, then by id. */
export function mostMentioned(
  archive: Archive,
  urls: Urls,
  articles: readonly Article[],
  maxPerKind = 5,
): EntityGroup[] {
  const words = wordsOf(archive.site);
  const counts = new Map<EntityId, { id: EntityId; articles: number; mentions: number }>();
  for (const { data, mentioned } of articles) {
    for (const { id } of data.entities) {
      const count = counts.get(id) ?? { id, articles: 0, mentions: 0 };
      count.articles += 1;
      count.mentions += mentioned.get(id) ?? 0;
      counts.set(id, count);
    }
  }
  const ranked = [...counts.values()].toSorted(
    (a, b) => b.articles - a.articles || b.mentions - a.mentions || compareText(a.id, b.id),
  );
  const items = firstOfEachKind(archive, ranked, maxPerKind).map(({ entity, item }) =>
    entityItem(entity, urls, words, {
      detail: entity.data.description,
      count: item.articles,
      countText: words.mentionedIn(item.articles, item.mentions),
    }),
  );
  return groupByKind(items, urls, words);
}

/** Returns the first entities of each kind in the given order, without those that have no record. */
export function firstOfEachKind<Item extends { readonly id: EntityId }>(
  archive: Archive,
  ranked: readonly Item[],
  maxPerKind: number,
): { readonly entity: Entity; readonly item: Item }[] {
  const seen = new Map<EntityKind, number>();
  return ranked.flatMap((item) => {
    const entity = archive.entity.get(item.id);
    if (!entity) return [];
    const { kind } = entity.data;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count > maxPerKind ? [] : [{ entity, item }];
  });
}
