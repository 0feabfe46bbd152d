import type { Archive, Companion, Entity } from '../../../archive/archive.ts';
import { association } from '../../../archive/association.ts';
import { compareText } from '../../../schema/date.ts';
import { tie } from '../names/entity-facts.ts';
import { onceForBoth } from '../../base/once.ts';
import { mentionsByEntity } from './quote.ts';

export interface RankedCompanion extends Companion {
  readonly other: Entity;
  /** See association.ts: above 0 where the two share more articles than chance would have it. */
  readonly strength: number;
}

/**
 * Those that an entity is named with, the most telling first: by how much more often they share an article than chance
 * would have it, so that who is named everywhere does not stand first everywhere. Those that come together as chance
 * has it, or less, follow by number of shared articles. Where these are equal, as with a single article, those tied to
 * it by a record come first, then those that the newest shared article names more.
 */
export const rankedCompanions = onceForBoth((archive: Archive, entity: Entity): readonly RankedCompanion[] =>
  entity.companions
    .flatMap((companion) => {
      const other = archive.entity.get(companion.entity);
      if (!other) return [];
      const shared = companion.articles.length;
      const strength = association(
        shared,
        entity.articles.length,
        other.articles.length,
        archive.articles.length,
      );
      const isTied = (tie(archive, other, entity) ?? tie(archive, entity, other)) !== undefined;
      const named = mentionsByEntity(companion.articles.at(-1)!.body).get(other.id)?.length ?? 0;
      return [{ ...companion, other, strength, isTied, named }];
    })
    .toSorted(
      (a, b) =>
        Math.max(0, b.strength) - Math.max(0, a.strength) ||
        b.articles.length - a.articles.length ||
        Number(b.isTied) - Number(a.isTied) ||
        b.named - a.named ||
        compareText(a.entity, b.entity),
    ),
);
