import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { entityKinds } from '../../../schema/entity-kind.ts';
import type { Link, MaybeLink } from '../../../shared/base/link.ts';
import { isolate } from '../../../shared/base/bidi.ts';
import { type EntityGroup, type EntityItem, entityItem, groupByKind } from '../names/entity-item.ts';
import { mentionsByEntity } from '../evidence/quote.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import type { Words } from '../../../shared/words/words.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

export interface SidebarGroup extends EntityGroup {
  readonly items: readonly SidebarItem[];
}

/**
 * `detail` is the entity’s role, preferably as this article gives it; `count` is its number of mentions in
 * the text.
 */
export interface SidebarItem extends EntityItem {
  /** `#p1`: the first block that mentions it. */
  readonly firstHref?: string;
  /** "First mention, ¶ 1" */
  readonly firstText?: string;
}

/** Returns the entities that an article’s text mentions, by kind, in the order of its front matter. */
export function articleSidebar(archive: Archive, urls: Urls, article: Article): SidebarGroup[] {
  const words = wordsOf(archive.site);
  const mentions = mentionsByEntity(article.body);
  const items = listedEntities(archive, article).flatMap((entity): SidebarItem[] => {
    const ownMentions = mentions.get(entity.id) ?? [];
    const first = ownMentions[0];
    if (!first) return [];
    return [
      {
        ...entityItem(entity, urls, words, {
          detail: roleIn(archive, words, entity, article),
          count: ownMentions.length,
          countText: words.mentioned(ownMentions.length),
        }),
        firstHref: `#p${first.block}`,
        firstText: words.facts([words.firstMention, words.paragraph(first.block)]),
      },
    ];
  });
  return groupByKind(items, urls, words);
}

/** Returns the entities that an article lists but its text does not mention, by kind. */
export function unmentionedEntities(archive: Archive, urls: Urls, article: Article): MaybeLink[] {
  const mentions = mentionsByEntity(article.body);
  return inOrderOfKinds(listedEntities(archive, article).filter(({ id }) => !mentions.has(id))).map(
    ({ id, data }) => ({
      text: data.name,
      href: urls.entity(id),
    }),
  );
}

/**
 * Returns the link "21 names", which on a phone leads to the cards below the text; undefined if there are
 * none.
 */
export function namesLink(archive: Archive, article: Article): Link | undefined {
  const { length } = listedEntities(archive, article);
  return length === 0 ? undefined : { text: wordsOf(archive.site).names(length), href: '#in-this-article' };
}

/** Sorts entities by kind, in the same order as the groups of the sidebar. */
function inOrderOfKinds(entities: readonly Entity[]): Entity[] {
  const groups = Map.groupBy(entities, ({ data }) => data.kind);
  return entityKinds.flatMap((kind) => groups.get(kind) ?? []);
}

function listedEntities(archive: Archive, { data }: Article): Entity[] {
  return data.entities.flatMap(({ id }) => archive.entity.get(id) ?? []);
}

/**
 * Returns the role of an entity for an article: roles with this article as their source, or else roles
 * without a source, or else what it is part of.
 */
function roleIn(archive: Archive, words: Words, { data }: Entity, { id }: Article): string | undefined {
  const nameOf = (other: (typeof data.partOf)[number]) => {
    const name = archive.entity.get(other)?.data.name;
    return name && isolate(name);
  };
  const sourced = data.roles.filter(({ source }) => source === id);
  const roles = sourced.length > 0 ? sourced : data.roles.filter(({ source }) => source === undefined);
  if (roles.length > 0) {
    return [...new Set(roles.map(({ role, at }) => words.role(role, at && nameOf(at))))].join('; ');
  }
  const wholes = data.partOf.flatMap((whole) => nameOf(whole) ?? []);
  return wholes.length > 0 ? words.partOf(words.list(wholes)) : undefined;
}
