import type { Archive, Article, Entity } from '../../../archive/archive.ts';
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

/** The line before the text on a phone: "In this article: Microsoft, ICE and 15 more". */
export interface Strip {
  readonly label: string;
  readonly names: readonly string[];
  /** "and 15 more" */
  readonly more?: string;
}

const stripNames = 4;

/** Who and what is in an article, by kind, in the order of its front matter; those that the text never names come last. */
export function articleSidebar(archive: Archive, urls: Urls, article: Article): SidebarGroup[] {
  const words = wordsOf(archive.site.language);
  const mentions = mentionsByEntity(article.body);
  const items = listed(archive, article).map((entity): SidebarItem => {
    const named = mentions.get(entity.id) ?? [];
    const first = named[0];
    return {
      ...entityItem(entity, urls, words, {
        detail: roleIn(archive, words, entity, article),
        count: named.length,
        countText: words.named(named.length),
      }),
      firstHref: first && `#p${first.block}`,
      firstText: first && `${words.firstMention}, ${words.paragraph(first.block)}`,
    };
  });
  const [named, unnamed] = [items.filter(({ count }) => count > 0), items.filter(({ count }) => count === 0)];
  return groupByKind([...named, ...unnamed], urls, words);
}

export function articleStrip(archive: Archive, article: Article): Strip | undefined {
  const words = wordsOf(archive.site.language);
  const names = listed(archive, article).map(({ data }) => data.name);
  if (names.length === 0) return undefined;
  return {
    label: words.labels.inThisArticle,
    names: names.slice(0, stripNames),
    more: names.length > stripNames ? words.more(names.length - stripNames) : undefined,
  };
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
