import type { Archive, Connection, Entity } from '../../../archive/archive.ts';
import { association } from '../../../archive/association.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { EntityId } from '../../../schema/id.ts';
import { statedRelation } from '../names/entity-facts.ts';
import { basis, fact } from '../../../shared/base/fact.ts';

/** A connection with the record of the other entity. */
export interface RankedConnection extends Connection {
  readonly other: Entity;
}

/**
 * The connections of an entity, strongest first. The strength is how much more often two entities
 * share an article than expected by chance, so that an entity in every article does not lead every list.
 * Connections no stronger than chance are sorted by shared articles. Those that may be accidents come last. Ties are broken by whether a record
 * states the relation, then by mentions in the newest shared article, then by id.
 */
export const strengths = basis('strengths of connections', (archive, id) => {
  const entity = archive.entity.get(id as EntityId)!;
  return entity.connections
    .flatMap((connection) => {
      const other = archive.entity.get(connection.entity);
      if (!other) return [];
      const shared = connection.articles.length;
      const strength = association(shared, entity.size, other.size, archive.roughSize);
      const isRelated =
        (statedRelation(archive, other, entity) ?? statedRelation(archive, entity, other)) !== undefined;
      const mentions = connection.articles.at(-1)!.mentioned.get(other.id) ?? 0;
      const isAccident = shared < minShared(entity) && !isRelated;
      return [{ connection, other, strength: Math.max(0, strength), isRelated, isAccident, mentions }];
    })
    .toSorted(
      (a, b) =>
        Number(a.isAccident) - Number(b.isAccident) ||
        b.strength - a.strength ||
        b.connection.articles.length - a.connection.articles.length ||
        Number(b.isRelated) - Number(a.isRelated) ||
        b.mentions - a.mentions ||
        compareText(a.other.id, b.other.id),
    );
});

/**
 * How many articles a connection must share to say something about an entity with many: of its 125 articles, one may name
 * anybody. A relation that a record states says something in any case.
 */
export function minShared({ size }: Pick<Entity, 'size'>): number {
  return size >= 50 ? 3 : size >= 10 ? 2 : 1;
}

/**
 * The ids of the connections of an entity, strongest first; `associated` of them are stronger than chance, and the last
 * `accidents` share fewer articles than {@link minShared}.
 */
export const orderOfConnections = fact('order of connections', (archive, id) => {
  const ranked = strengths(archive, id);
  return {
    ids: ranked.map(({ other }) => other.id),
    associated: ranked.filter(({ strength }) => strength > 0).length,
    accidents: ranked.filter(({ isAccident }) => isAccident).length,
  };
});

/** The ids of the strongest connections of an entity, by a number of them and its id: `12 ada`. */
const strongestIds = fact('strongest connections', (archive, key): readonly EntityId[] => {
  const [count, id] = key.split(' ');
  return orderOfConnections(archive, id).ids.slice(0, Number(count));
});

/** Returns the strongest connections of an entity, strongest first. */
export function strongestConnections(archive: Archive, entity: Entity, max: number): RankedConnection[] {
  return connectionsTo(archive, entity, strongestIds(archive, `${max} ${entity.id}`));
}

/** Returns the connections of an entity to others, which it has, in their order. */
export function connectionsTo(
  archive: Archive,
  { connections }: Entity,
  ids: readonly EntityId[],
): RankedConnection[] {
  const byId = new Map(connections.map((connection) => [connection.entity, connection]));
  return ids.map((id) => ({ ...byId.get(id)!, other: archive.entity.get(id)! }));
}
