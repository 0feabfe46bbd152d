import type { Archive, Connection, Entity } from '../../../archive/archive.ts';
import type { ArticleId, EntityId } from '../../../schema/id.ts';
import { fact } from '../../../shared/base/fact.ts';
import { once } from '../../../shared/base/once.ts';
import { pairBlock } from './pair-quotes.ts';
import type { Urls } from '../../../shared/base/urls.ts';

const connectionsById = once(
  ({ connections }: Entity): ReadonlyMap<EntityId, Connection> =>
    new Map(connections.map((connection) => [connection.entity, connection])),
);

/** Returns the connection between two entities; undefined if no article lists both. */
export function connectionOf(entity: Entity, other: EntityId): Connection | undefined {
  return connectionsById(entity).get(other);
}

/** How many articles two entities share, and the newest of them. */
export interface SharedArticles {
  readonly count: number;
  readonly newest: ArticleId;
}

const sharedArticles = fact('shared articles', (archive, pair): SharedArticles | undefined => {
  const [one, other] = pair.split(' ') as [EntityId, EntityId];
  const entity = archive.entity.get(one);
  const connection = entity && connectionOf(entity, other);
  return connection && sharedIn(connection);
});

/**
 * Returns what two entities share, for pages that do not show the rest of their articles; undefined if no article lists
 * both.
 */
export function pairOf(archive: Archive, one: EntityId, other: EntityId): SharedArticles | undefined {
  return sharedArticles(archive, one < other ? `${one} ${other}` : `${other} ${one}`);
}

/** Returns the number and the newest of the articles of a connection. */
export function sharedIn({ articles }: Connection): SharedArticles {
  return { count: articles.length, newest: articles.at(-1)!.id };
}

/** Whether two entities share enough articles to have a page. */
export function hasPage({ site }: Archive, { articles }: Pick<Connection, 'articles'>): boolean {
  return articles.length >= site.pairPagesFrom;
}

/**
 * Returns the address of the evidence for a connection: the pair’s page, or else the block of the newest
 * shared article that mentions both, or that mentions the other entity nearest to this one.
 */
export function evidenceHref(
  archive: Archive,
  urls: Urls,
  entity: EntityId,
  other: EntityId,
  { count, newest }: SharedArticles,
): string {
  if (count >= archive.site.pairPagesFrom) return urls.pair(entity, other);
  const article = archive.article.get(newest)!;
  const block = pairBlock(article, entity, other);
  return block === undefined ? urls.article(article.id) : urls.block(article.id, block);
}
