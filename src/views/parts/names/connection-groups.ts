import type { Archive, Entity } from '../../../archive/archive.ts';
import { isolate } from '../../base/bidi.ts';
import { statedRelation } from './entity-facts.ts';
import { type EntityGroup, entityItem, groupByKind } from './entity-item.ts';
import { evidenceHref } from '../evidence/evidence.ts';
import { firstOfEachKind } from './most-mentioned.ts';
import { type RankedConnection, rankedConnections } from '../evidence/ranked-connections.ts';
import type { MethodNote } from '../../words/words.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** Who and what an entity is named with. */
export interface ConnectionGroups {
  /** By kind, the strongest first; each leads to the evidence. */
  readonly groups: readonly EntityGroup[];
  /** How they are ranked; left out where there is nothing to rank by. */
  readonly note?: MethodNote;
}

const maxConnectionsOfKind = 8;

export function connectionGroups(archive: Archive, urls: Urls, entity: Entity): ConnectionGroups {
  const words = wordsOf(archive.site.language);
  const ranked = rankedConnections(archive, entity).map((connection) => ({
    ...connection,
    id: connection.entity,
  }));
  const items = firstOfEachKind(archive, ranked, maxConnectionsOfKind).map(({ item }) =>
    connectionItem(archive, urls, entity, item),
  );
  const isRanked = ranked.length > 1 && ranked.some(({ strength }) => strength > 0);
  return {
    groups: groupByKind(items, urls, words),
    note: isRanked ? words.rankedWith(isolate(entity.data.name)) : undefined,
  };
}

/** Whether an entity's page has room for all that it is named with: once it has not, it never has again. */
export function isShownWhole(archive: Archive, entity: Entity): boolean {
  const ranked = rankedConnections(archive, entity).map(({ entity: id }) => ({ id }));
  return firstOfEachKind(archive, ranked, maxConnectionsOfKind).length === ranked.length;
}

/** A connection as a line of a card that leads to the evidence, with the tie that a record tells of. */
export function connectionItem(archive: Archive, urls: Urls, entity: Entity, connection: RankedConnection) {
  const words = wordsOf(archive.site.language);
  const { other, articles } = connection;
  return entityItem(other, urls, words, {
    href: evidenceHref(archive, urls, entity.id, connection),
    detail: (statedRelation(archive, other, entity) ?? statedRelation(archive, entity, other))?.text,
    count: articles.length,
    countText: words.togetherOf(articles.length, other.articles.length, isolate(other.data.name)),
    of: other.articles.length,
  });
}
