import type { Archive, Connection, Entity } from '../../../archive/archive.ts';
import { association } from '../../../archive/association.ts';
import { compareText } from '../../../schema/date.ts';
import { statedRelation } from '../names/entity-facts.ts';
import { onceForBoth } from '../../base/once.ts';
import { mentionsByEntity } from './quote.ts';

export interface RankedConnection extends Connection {
  readonly other: Entity;
  /** See association.ts: above 0 where the two share more articles than chance would have it. */
  readonly strength: number;
}

/**
 * The connections of an entity, the strongest first: by how much more often they share an article than chance
 * would have it, so that who is in every article does not come first everywhere. Those that come together as chance
 * has it, or less, follow by number of shared articles. Where these are equal, as with a single article, those related to
 * it by a record come first, then those that the newest shared article names more.
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
        const named = mentionsByEntity(connection.articles.at(-1)!.body).get(other.id)?.length ?? 0;
        return [{ ...connection, other, strength, isRelated, named }];
      })
      .toSorted(
        (a, b) =>
          Math.max(0, b.strength) - Math.max(0, a.strength) ||
          b.articles.length - a.articles.length ||
          Number(b.isRelated) - Number(a.isRelated) ||
          b.named - a.named ||
          compareText(a.entity, b.entity),
      ),
);
