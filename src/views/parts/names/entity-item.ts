import type { Entity } from '../../../archive/archive.ts';
import { type EntityKind, entityKinds } from '../../../schema/entity-kind.ts';
import type { Link, MaybeLink } from '../../base/link.ts';
import type { Urls } from '../../base/urls.ts';
import type { Words } from '../../words/words.ts';

/** One line of an index card: `text` is the entity's name. */
export interface EntityItem extends Link {
  readonly id: string;
  readonly kind: EntityKind;
  /** "Person", "Organization" */
  readonly kindText: string;
  /** Its role or its description, as the list needs. */
  readonly detail?: string;
  readonly count: number;
  /** `count` as it is shown: "1,170", "6 of 9"; empty for none. */
  readonly figure: string;
  /** What `count` counts: "named nine times", "named in 12 articles", "together in one article". */
  readonly countText: string;
}

/** Entities of one kind, under a small heading ("People") that leads to the kind's front. */
export interface EntityGroup {
  readonly heading: MaybeLink;
  readonly kind: EntityKind;
  readonly items: readonly EntityItem[];
  /** "and 15 more", where only some are shown. */
  readonly more?: string;
}

export interface ItemFacts {
  readonly count: number;
  readonly countText: string;
  /** Of how many the count is. */
  readonly of?: number;
  readonly detail?: string;
  /** Where it leads; its own page where left out. */
  readonly href?: string;
}

export function entityItem({ id, data }: Entity, urls: Urls, words: Words, facts: ItemFacts): EntityItem {
  return {
    text: data.name,
    href: facts.href ?? urls.entity(id),
    id,
    kind: data.kind,
    kindText: words.kind(data.kind),
    detail: facts.detail,
    count: facts.count,
    figure: facts.of
      ? words.countOf(facts.count, facts.of)
      : facts.count > 0
        ? words.number(facts.count)
        : '',
    countText: facts.countText,
  };
}

/** As it stands in lists of all entities: its description, and in how many articles it is named. */
export function describedItem(entity: Entity, urls: Urls, words: Words): EntityItem {
  return entityItem(entity, urls, words, {
    detail: entity.data.description,
    count: entity.articles.length,
    countText: words.mentionedIn(entity.articles.length, entity.mentions),
  });
}

/** Items under the headings of their kinds, kinds in the fixed order, items as they come. */
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
