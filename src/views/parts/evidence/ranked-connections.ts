import type { Archive, Connection, Entity } from '../../../archive/archive.ts';
import { association } from '../../../archive/association.ts';
import { compareText } from '../../../schema/date.ts';
import { statedRelation } from '../names/entity-facts.ts';
import { onceForBoth } from '../../base/once.ts';
import { mentionsByEntity } from './quote.ts';

export interface RankedConnection extends Connection {
  readonly other: Entity;
  /** Above 0 if the two share more articles than expected by chance: see association.ts. */
  readonly strength: number;
}

/**
 * Returns the connections of an entity, strongest first. The strength is how much more often two entities
 * share an article than expected by chance, so that an entity in every article does not lead every list.
 * Connections no stronger than chance are sorted by shared articles. Ties are broken by whether a record
 * states the relation, then by mentions in the newest shared article, then by id.
 */
export const rankedConnections = onceForBoth(
  (archive: Archive, entity: Entity): readonly RankedConnection[] =>
    entity.connections
      .flatMap((connection) => {
        const other = archive.entity.get(connection.entity);
        if (!other) return [];
        const shared = connection.articles.length;
        const strength = association(
          shared,
          entity.articles.length,
          other.articles.length,
          archive.articles.length,
        );
        const isRelated =
          (statedRelation(archive, other, entity) ?? statedRelation(archive, entity, other)) !== undefined;
        const mentions = mentionsByEntity(connection.articles.at(-1)!.body).get(other.id)?.length ?? 0;
        return [{ ...connection, other, strength, isRelated, mentions }];
      })
      .toSorted(
        (a, b) =>
          Math.max(0, b.strength) - Math.max(0, a.strength) ||
          b.articles.length - a.articles.length ||
          Number(b.isRelated) - Number(a.isRelated) ||
          b.mentions - a.mentions ||
          compareText(a.entity, b.entity),
      ),
);
