import type { Archive, Entity } from '../../../archive/archive.ts';
import { isolate } from '../../../shared/base/bidi.ts';
import { statedRelation } from './entity-facts.ts';
import { type EntityGroup, type EntityItem, entityItem, groupByKind, roughSize } from './entity-item.ts';
import { evidenceHref, sharedIn } from '../evidence/evidence.ts';
import { firstOfEachKind } from './most-mentioned.ts';
import {
  connectionsTo,
  minShared,
  orderOfConnections,
  type RankedConnection,
} from '../evidence/ranked-connections.ts';
import { fact } from '../../../shared/base/fact.ts';
import type { EntityId } from '../../../schema/id.ts';
import type { Link } from '../../../shared/base/link.ts';
import type { MethodNote } from '../../../shared/words/words.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** The strongest connections of an entity. */
export interface ConnectionGroups {
  /** By kind, strongest first; each links to its evidence. */
  readonly groups: readonly EntityGroup[];
  /** Those that share so few of its many articles that it may be an accident; undefined if there are none. */
  readonly rare?: { readonly heading: string; readonly links: readonly Link[] };
  /** How they are ranked; undefined if no connection is stronger than chance. */
  readonly note?: MethodNote;
}

const maxConnectionsPerKind = 8;
const maxRare = 16;

/** Returns the strongest connections of an entity by kind. */
export function connectionGroups(archive: Archive, urls: Urls, entity: Entity): ConnectionGroups {
  const words = wordsOf(archive.site);
  const { ids, rare, isRanked } = shownConnections(archive, entity.id);
  const [items, rareItems] = [ids, rare].map((some) =>
    connectionsTo(archive, entity, some).map((connection) =>
      connectionItem(archive, urls, entity, connection),
    ),
  ) as [EntityItem[], EntityItem[]];
  return {
    groups: groupByKind(items, urls, words),
    rare:
      rareItems.length > 0
        ? {
            heading: words.pages.rareConnections(minShared(entity) - 1),
            links: rareItems.map(({ text, href }) => ({ text, href })),
          }
        : undefined,
    note: isRanked ? words.rankedWith(isolate(entity.data.name)) : undefined,
  };
}

/** Whether an entity’s page shows all its connections. Once false, it stays false as the archive grows. */
export function isShownWhole(archive: Archive, entity: Entity): boolean {
  return shownConnections(archive, entity.id).isWhole;
}

/** The ids of the connections that an entity’s page shows, strongest first, and of those that may be accidents. */
const shownConnections = fact('connections shown', (archive, entity) => {
  const { ids, associated, accidents } = orderOfConnections(archive, entity);
  const firstOf = (some: readonly EntityId[]) =>
    firstOfEachKind(
      archive,
      some.map((id) => ({ id })),
      maxConnectionsPerKind,
    ).map(({ item }) => item.id);
  const isWhole = firstOf(ids).length === ids.length;
  const strong = ids.length - accidents;
  return {
    ids: firstOf(ids.slice(0, strong)),
    rare: ids.slice(strong, isWhole ? undefined : strong + maxRare),
    isWhole,
    isRanked: ids.length > 1 && associated > 0,
  };
});

/**
 * Returns the list item of a connection: it links to the evidence and gives the relation that a record
 * states, if any.
 */
export function connectionItem(archive: Archive, urls: Urls, entity: Entity, connection: RankedConnection) {
  const words = wordsOf(archive.site);
  const { other, articles } = connection;
  const size = roughSize(archive, other.id);
  return entityItem(other, urls, words, {
    href: evidenceHref(archive, urls, entity.id, other.id, sharedIn(connection)),
    detail: (statedRelation(archive, other, entity) ?? statedRelation(archive, entity, other))?.text,
    count: articles.length,
    countText: words.togetherOf(articles.length, size, isolate(other.data.name)),
    of: size,
  });
}
