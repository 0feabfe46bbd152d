import type { Archive, Entity } from '../../../archive/archive.ts';
import { isolate } from '../../base/bidi.ts';
import { tie } from './entity-facts.ts';
import { type EntityGroup, entityItem, groupByKind } from './entity-item.ts';
import { evidenceHref } from '../evidence/evidence.ts';
import { firstOfEachKind } from './most-named.ts';
import { type RankedCompanion, rankedCompanions } from '../evidence/ranked-companions.ts';
import type { MethodNote } from '../../words/words.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** Who and what an entity is named with. */
export interface NamedWith {
  /** By kind, the most telling first; each leads to the evidence. */
  readonly groups: readonly EntityGroup[];
  /** How they are ranked; left out where there is nothing to rank by. */
  readonly note?: MethodNote;
}

const companionsOfKind = 8;

export function namedWith(archive: Archive, urls: Urls, entity: Entity): NamedWith {
  const words = wordsOf(archive.site.language);
  const ranked = rankedCompanions(archive, entity).map((companion) => ({
    ...companion,
    id: companion.entity,
  }));
  const items = firstOfEachKind(archive, ranked, companionsOfKind).map(({ item }) =>
    companionItem(archive, urls, entity, item),
  );
  const isRanked = ranked.length > 1 && ranked.some(({ strength }) => strength > 0);
  return {
    groups: groupByKind(items, urls, words),
    note: isRanked ? words.rankedWith(isolate(entity.data.name)) : undefined,
  };
}

/** Whether an entity's page has room for all that it is named with: once it has not, it never has again. */
export function isShownWhole(archive: Archive, entity: Entity): boolean {
  const ranked = rankedCompanions(archive, entity).map(({ entity: id }) => ({ id }));
  return firstOfEachKind(archive, ranked, companionsOfKind).length === ranked.length;
}

/** A companion as a line of a card that leads to the evidence, with the tie that a record tells of. */
export function companionItem(archive: Archive, urls: Urls, entity: Entity, companion: RankedCompanion) {
  const words = wordsOf(archive.site.language);
  const { other, articles } = companion;
  return entityItem(other, urls, words, {
    href: evidenceHref(archive, urls, entity.id, companion),
    detail: (tie(archive, other, entity) ?? tie(archive, entity, other))?.text,
    count: articles.length,
    countText: words.togetherOf(articles.length, other.articles.length, isolate(other.data.name)),
    of: other.articles.length,
  });
}
