import type { Archive, Connection, Entity } from '../../../archive/archive.ts';
import { association } from '../../../archive/association.ts';
import { compareText } from '../../../schema/date.ts';
import type { EntityId } from '../../../schema/id.ts';
import { statedRelation } from '../names/entity-facts.ts';
import { basis, fact } from '../../base/fact.ts';

export interface RankedConnection extends Connection {
  readonly other: Entity;
  /** Whether the two share more articles than expected by chance. */
  readonly isAssociated: boolean;
}

/**
 * The connections of an entity, strongest first. The strength is how much more often two entities
 * share an article than expected by chance, so that an entity in every article does not lead every list.
 * Connections no stronger than chance are sorted by shared articles. Ties are broken by whether a record
 * states the relation, then by mentions in the newest shared article, then by id.
 */
export const strengths = basis('strengths of connections', (archive, id) => {
  const entity = archive.entity.get(id as EntityId)!;
  return entity.connections
    .flatMap((connection) => {
      const other = archive.entity.get(connection.entity);
      if (!other) return [];
      const shared = connection.articles.length;
      const strength = association(shared, entity.size, other.size, archive.size);
      const isRelated =
        (statedRelation(archive, other, entity) ?? statedRelation(archive, entity, other)) !== undefined;
      const mentions = connection.articles.at(-1)!.mentioned.get(other.id) ?? 0;
      return [{ connection, other, strength: Math.max(0, strength), isRelated, mentions }];
    })
    .toSorted(
      (a, b) =>
        b.strength - a.strength ||
        b.connection.articles.length - a.connection.articles.length ||
        Number(b.isRelated) - Number(a.isRelated) ||
        b.mentions - a.mentions ||
        compareText(a.other.id, b.other.id),
    );
});

const order = fact('order of connections', (archive, id) => {
  const ranked = strengths(archive, id);
  return {
    ids: ranked.map(({ other }) => other.id),
    associated: ranked.filter(({ strength }) => strength > 0).length,
  };
});

/** Returns the connections of an entity, strongest first. */
export function rankedConnections(archive: Archive, entity: Entity): readonly RankedConnection[] {
  const { ids, associated } = order(archive, entity.id);
  const byId = new Map(entity.connections.map((connection) => [connection.entity, connection]));
  return ids.map((id, index) => ({
    ...byId.get(id)!,
    other: archive.entity.get(id)!,
    isAssociated: index < associated,
  }));
}
