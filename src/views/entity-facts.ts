import type { Archive, Entity } from '../archive/archive.ts';
import type { Role } from '../schema/entity.ts';
import type { EntityId } from '../schema/id.ts';
import type { Link, MaybeLink } from './link.ts';
import { once } from './once.ts';
import type { Urls } from './urls.ts';
import { wordsOf } from './words.ts';

/** A line such as "chief executive, Microsoft, since 2014 (source)". */
export interface Fact {
  /** "Roles", "Part of", "Parts", "People and roles" */
  readonly label: string;
  readonly rows: readonly FactRow[];
}

export interface FactRow {
  /** Text and links that make one line, spaces included. */
  readonly parts: readonly MaybeLink[];
  /** The article that says so. */
  readonly source?: Link;
}

const mostRows = 20;

/** The roles that others have at an entity, by the entity, in the order of the holders' names. */
const rolesAt = once(
  (archive: Archive): ReadonlyMap<EntityId, readonly { readonly holder: Entity; readonly role: Role }[]> =>
    Map.groupBy(
      archive.entities.flatMap((holder) =>
        holder.data.roles.flatMap((role) => (role.at ? [{ holder, role, at: role.at }] : [])),
      ),
      ({ at }) => at,
    ),
);

/** What the records say of an entity: its roles, what it is part of, its parts, who has a role there. */
export function entityFacts(archive: Archive, urls: Urls, { id, data, parts }: Entity): Fact[] {
  const words = wordsOf(archive.site.language);
  const { pages } = words;
  const links = (ids: readonly EntityId[]): FactRow[] =>
    ids.flatMap((other) => {
      const entity = archive.entity.get(other);
      return entity ? [{ parts: [{ text: entity.data.name, href: urls.entity(other) }] }] : [];
    });
  const facts: Fact[] = [
    { label: pages.roles, rows: data.roles.map((role) => roleRow(archive, urls, role)) },
    { label: pages.partOf, rows: links(data.partOf) },
    { label: pages.parts, rows: links(parts) },
    {
      label: pages.rolesThere,
      rows: (rolesAt(archive).get(id) ?? []).map(({ holder, role }) =>
        holderRow(archive, urls, holder, role),
      ),
    },
  ];
  return facts
    .filter(({ rows }) => rows.length > 0)
    .map(({ label, rows }) => {
      const left = rows.length - mostRows;
      const more: FactRow[] = left > 0 ? [{ parts: [{ text: words.more(left) }] }] : [];
      return { label, rows: [...rows.slice(0, mostRows), ...more] };
    });
}

/** What one record says of its tie to another: its role there, or that it is part of it. */
export function tie(
  archive: Archive,
  entity: Entity,
  other: Entity,
): { text: string; role?: Role } | undefined {
  const words = wordsOf(archive.site.language);
  const role = entity.data.roles.find(({ at }) => at === other.id);
  if (role) return { text: role.role, role };
  return entity.data.partOf.includes(other.id) ? { text: words.partOf(other.data.name) } : undefined;
}

/** The article that a role is taken from, where it is published. */
export function roleSource(archive: Archive, urls: Urls, { source }: Role): Link | undefined {
  const article = source && archive.article.get(source);
  return article && { text: article.data.title, href: urls.article(article.id) };
}

/** "chief executive, Microsoft, since 2014" */
function roleRow(archive: Archive, urls: Urls, role: Role): FactRow {
  const at = role.at && archive.entity.get(role.at);
  const parts: MaybeLink[] = at
    ? [{ text: `${role.role}, ` }, { text: at.data.name, href: urls.entity(at.id) }]
    : [{ text: role.role }];
  return { parts: [...parts, ...termParts(archive, role)], source: roleSource(archive, urls, role) };
}

/** "Satya Nadella, chief executive, since 2014" */
function holderRow(archive: Archive, urls: Urls, holder: Entity, role: Role): FactRow {
  const parts: MaybeLink[] = [
    { text: holder.data.name, href: urls.entity(holder.id) },
    { text: `, ${role.role}` },
  ];
  return { parts: [...parts, ...termParts(archive, role)], source: roleSource(archive, urls, role) };
}

function termParts(archive: Archive, { from, to }: Role): MaybeLink[] {
  const term = wordsOf(archive.site.language).term(from, to);
  return term ? [{ text: `, ${term}` }] : [];
}
