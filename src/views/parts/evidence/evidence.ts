import type { Archive, Companion, Entity } from '../../../archive/archive.ts';
import type { EntityId } from '../../../schema/id.ts';
import { once } from '../../base/once.ts';
import { pairBlock } from './pair-quotes.ts';
import type { Urls } from '../../base/urls.ts';

const companionsById = once(
  ({ companions }: Entity): ReadonlyMap<EntityId, Companion> =>
    new Map(companions.map((companion) => [companion.entity, companion])),
);

/** What two entities share; undefined where no article lists both. */
export function companionOf(entity: Entity, other: EntityId): Companion | undefined {
  return companionsById(entity).get(other);
}

/** Whether two entities share enough articles for a page of evidence. */
export function hasPage({ site }: Archive, { articles }: Pick<Companion, 'articles'>): boolean {
  return articles.length >= site.pairPagesFrom;
}

/**
 * Where to see why two entities belong together: the pair's page; where they share too few articles for one, the block
 * of the newest that names both, or the other one nearest to the entity.
 */
export function evidenceHref(archive: Archive, urls: Urls, entity: EntityId, companion: Companion): string {
  if (hasPage(archive, companion)) return urls.pair(entity, companion.entity);
  const article = companion.articles.at(-1)!;
  const block = pairBlock(article, entity, companion.entity);
  return block === undefined ? urls.article(article.id) : urls.block(article.id, block);
}
