import type { Archive, Connection, Entity } from '../../../archive/archive.ts';
import type { EntityId } from '../../../schema/id.ts';
import { once } from '../../base/once.ts';
import { pairBlock } from './pair-quotes.ts';
import type { Urls } from '../../base/urls.ts';

const connectionsById = once(
  ({ connections }: Entity): ReadonlyMap<EntityId, Connection> =>
    new Map(connections.map((connection) => [connection.entity, connection])),
);

/** Returns the connection between two entities; undefined if no article lists both. */
export function connectionOf(entity: Entity, other: EntityId): Connection | undefined {
  return connectionsById(entity).get(other);
}

/** Whether two entities share enough articles to have a page. */
export function hasPage({ site }: Archive, { articles }: Pick<Connection, 'articles'>): boolean {
  return articles.length >= site.pairPagesFrom;
}

/**
 * Returns the address of the evidence for a connection: the pair’s page, or else the block of the newest
 * shared article that mentions both, or that mentions the other entity nearest to this one.
 */
export function evidenceHref(archive: Archive, urls: Urls, entity: EntityId, connection: Connection): string {
  if (hasPage(archive, connection)) return urls.pair(entity, connection.entity);
  const article = connection.articles.at(-1)!;
  const block = pairBlock(article, entity, connection.entity);
  return block === undefined ? urls.article(article.id) : urls.block(article.id, block);
}
