import type { Archive, Article, Entity } from '../../../archive/archive.ts';
import { entityKinds } from '../../../schema/entity-kind.ts';
import type { Link, MaybeLink } from '../../base/link.ts';
import { isolate } from '../../base/bidi.ts';
import { type EntityGroup, type EntityItem, entityItem, groupByKind } from '../names/entity-item.ts';
import { mentionsByEntity } from '../evidence/quote.ts';
import type { Urls } from '../../base/urls.ts';
import type { Words } from '../../words/words.ts';
import { wordsOf } from '../../words/words-of.ts';

export interface SidebarGroup extends EntityGroup {
  readonly items: readonly SidebarItem[];
}

/** `detail` is its role as this article gives it; `count` how often the text names it. */
export interface SidebarItem extends EntityItem {
  /** `#p1`: the first block that names it; left out where only title or standfirst do, or nothing does. */
  readonly firstHref?: string;
  /** "First mention, ¶ 1" */
  readonly firstText?: string;
}

/** Who and what an article's text names, by kind, in the order of its front matter. */
export function articleSidebar(archive: Archive, urls: Urls, article: Article): SidebarGroup[] {
  const words = wordsOf(archive.site.language);
  const mentions = mentionsByEntity(article.body);
  const items = listed(archive, article).flatMap((entity): SidebarItem[] => {
    const named = mentions.get(entity.id) ?? [];
    const first = named[0];
    if (!first) return [];
    return [
      {
        ...entityItem(entity, urls, words, {
          detail: roleIn(archive, words, entity, article),
          count: named.length,
          countText: words.mentioned(named.length),
        }),
        firstHref: `#p${first.block}`,
        firstText: `${words.firstMention}, ${words.paragraph(first.block)}`,
      },
    ];
  });
  return groupByKind(items, urls, words);
}

/** What an article is indexed under and its text never names, by kind. */
export function indexedUnder(archive: Archive, urls: Urls, article: Article): MaybeLink[] {
  const mentions = mentionsByEntity(article.body);
  return inOrderOfKinds(listed(archive, article).filter(({ id }) => !mentions.has(id))).map(
    ({ id, data }) => ({
      text: data.name,
      href: urls.entity(id),
    }),
  );
}

/** "21 names", leading on a phone to the cards below the text; undefined where there are none. */
export function namesLink(archive: Archive, article: Article): Link | undefined {
  const { length } = listed(archive, article);
  return length === 0
    ? undefined
    : { text: wordsOf(archive.site.language).names(length), href: '#in-this-article' };
}

/** As the groups of the rail have them. */
function inOrderOfKinds(entities: readonly Entity[]): Entity[] {
  const groups = Map.groupBy(entities, ({ data }) => data.kind);
  return entityKinds.flatMap((kind) => groups.get(kind) ?? []);
}

function listed(archive: Archive, { data }: Article): Entity[] {
  return data.entities.flatMap(({ id }) => archive.entity.get(id) ?? []);
}

/** What an entity is in an article: as the article says, else as nobody in particular says, else what it is part of. */
function roleIn(archive: Archive, words: Words, { data }: Entity, { id }: Article): string | undefined {
  const nameOf = (other: (typeof data.partOf)[number]) => {
    const name = archive.entity.get(other)?.data.name;
    return name && isolate(name);
  };
  const said = data.roles.filter(({ source }) => source === id);
  const roles = said.length > 0 ? said : data.roles.filter(({ source }) => source === undefined);
  if (roles.length > 0) {
    return [...new Set(roles.map(({ role, at }) => words.role(role, at && nameOf(at))))].join('; ');
  }
  const wholes = data.partOf.flatMap((whole) => nameOf(whole) ?? []);
  return wholes.length > 0 ? words.partOf(words.list(wholes)) : undefined;
}
