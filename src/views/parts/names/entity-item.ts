import type { Archive, Entity } from '../../../archive/archive.ts';
import { type EntityKind, entityKinds } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';
import { fact } from '../../../shared/base/fact.ts';
import { type RoughCount, roughCount } from '../../../shared/base/rough-count.ts';
import type { Link, MaybeLink } from '../../../shared/base/link.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import type { Words } from '../../../shared/words/words.ts';

/** An entity in a list: `text` is its name. */
export interface EntityItem extends Link {
  readonly id: string;
  readonly kind: EntityKind;
  /** "Person", "Organization" */
  readonly kindText: string;
  /** Its role or its description, depending on the list. */
  readonly detail?: string;
  readonly count: number;
  /** `count` as shown: "1,170", "6 of 9"; empty for 0. */
  readonly figure: string;
  /** `count` in words: "mentioned 9 times", "together in 1 article". */
  readonly countText: string;
}

/** Entities of one kind; the heading ("People") links to the list of that kind. */
export interface EntityGroup {
  readonly heading: MaybeLink;
  readonly kind: EntityKind;
  readonly items: readonly EntityItem[];
  /** "and 15 more", if only some are shown. */
  readonly more?: string;
}

/** The facts about an entity that depend on the list. */
export interface ItemFacts {
  readonly count: number;
  readonly countText: string;
  /** The total for a figure such as "6 of 9". */
  readonly of?: RoughCount;
  readonly detail?: string;
  /** The target of the link; defaults to the entity’s page. */
  readonly href?: string;
}

/** Builds the list item of an entity. */
export function entityItem({ id, data }: Entity, urls: Urls, words: Words, facts: ItemFacts): EntityItem {
  const { count, countText, of, detail } = facts;
  return {
    text: data.name,
    href: facts.href ?? urls.entity(id),
    id,
    kind: data.kind,
    kindText: words.kind(data.kind),
    detail,
    count,
    figure: of ? words.countOf(count, of) : count > 0 ? words.number(count) : '',
    countText,
  };
}

/**
 * Returns the item of an entity for lists of all entities, with its description and its number of articles.
 */
export function describedItem(entity: Entity, urls: Urls, words: Words): EntityItem {
  return entityItem(entity, urls, words, {
    detail: entity.data.description,
    count: entity.articles.length,
    countText: words.mentionedIn(entity.articles.length, entity.mentions),
  });
}

/** The number of an entity’s articles as it is said in passing, by its id. */
export const roughSize = fact('rough size of an entity', (archive, id) =>
  roughCount(archive, archive.entity.get(id as EntityId)!.size),
);

/** Returns the item of an entity for a page that is not about it alone. */
export function passingItem(archive: Archive, entity: Entity, urls: Urls, words: Words): EntityItem {
  const size = roughSize(archive, entity.id);
  const item = entityItem(entity, urls, words, {
    detail: entity.data.description,
    count: size.count,
    countText: words.articles(size),
  });
  return { ...item, figure: words.number(size) };
}

/** Groups items by kind, in the order of `entityKinds`; the order of the items is kept. */
export function groupByKind<Item extends EntityItem>(
  items: readonly Item[],
  urls: Urls,
  words: Words,
): (EntityGroup & { readonly items: readonly Item[] })[] {
  const groups = Map.groupBy(items, ({ kind }) => kind);
  return entityKinds.flatMap((kind) => {
    const members = groups.get(kind);
    return members
      ? [{ heading: { text: words.kinds(kind), href: urls.kind(kind) }, kind, items: members }]
      : [];
  });
}
