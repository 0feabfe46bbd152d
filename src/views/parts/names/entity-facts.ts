import type { Archive, Entity } from '../../../archive/archive.ts';
import type { Role } from '../../../schema/entity.ts';
import type { EntityId } from '../../../schema/id.ts';
import { evidenceHref, pairOf } from '../evidence/evidence.ts';
import type { Link, MaybeLink } from '../../../shared/base/link.ts';
import { basis, fact } from '../../../shared/base/fact.ts';
import { pairBlock } from '../evidence/pair-quotes.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** A labeled group of facts about an entity, such as its roles. */
export interface Fact {
  /** "Roles", "Part of", "Parts", "People and roles" */
  readonly label: string;
  readonly rows: readonly FactRow[];
}

/** One line, such as "chief executive, Microsoft, since 2014 (source)". */
export interface FactRow {
  /** The text and links of the line, including spaces. */
  readonly parts: readonly MaybeLink[];
  /** The article that is the source, or the evidence that the two are connected. */
  readonly source?: Link;
}

const maxRows = 20;

/** Groups all roles by the entity at which they are held, in the order of their holders. */
const allRoles = basis('all roles', ({ entities }) =>
  Map.groupBy(
    entities.flatMap(({ id: holder, data }) =>
      data.roles.flatMap((role) => (role.at ? [{ holder, role, at: role.at }] : [])),
    ),
    ({ at }) => at,
  ),
);

const rolesAt = fact('roles at', (archive, id) => allRoles(archive).get(id as EntityId) ?? []);

/**
 * Returns the facts that records state about an entity: its roles, its wholes, its parts, and the roles held
 * there.
 */
export function entityFacts(archive: Archive, urls: Urls, entity: Entity): Fact[] {
  const { id, data, parts } = entity;
  const words = wordsOf(archive.site);
  const { pages } = words;
  const links = (ids: readonly EntityId[]): FactRow[] =>
    ids.flatMap((other) => {
      const record = archive.entity.get(other);
      if (!record) return [];
      const link = { text: record.data.name, href: urls.entity(other) };
      return [{ parts: [link], source: sharedLink(archive, urls, entity, other) }];
    });
  const facts: Fact[] = [
    { label: pages.roles, rows: data.roles.map((role) => roleRow(archive, urls, entity, role)) },
    { label: pages.partOf, rows: links(data.partOf) },
    { label: pages.parts, rows: links(parts) },
    {
      label: pages.rolesThere,
      rows: rolesAt(archive, id).map(({ holder, role }) =>
        holderRow(archive, urls, archive.entity.get(holder)!, role),
      ),
    },
  ];
  return facts
    .filter(({ rows }) => rows.length > 0)
    .map(({ label, rows }) => {
      const hiddenCount = rows.length - maxRows;
      const more: FactRow[] = hiddenCount > 0 ? [{ parts: [{ text: words.more(hiddenCount) }] }] : [];
      return { label, rows: [...rows.slice(0, maxRows), ...more] };
    });
}

/** Returns the relation to another entity that a record states: a role there, or being part of it. */
export function statedRelation(
  archive: Archive,
  entity: Entity,
  other: Entity,
): { text: string; role?: Role } | undefined {
  const words = wordsOf(archive.site);
  const role = entity.data.roles.find(({ at }) => at === other.id);
  if (role) return { text: role.role, role };
  return entity.data.partOf.includes(other.id) ? { text: words.partOf(other.data.name) } : undefined;
}

/**
 * Returns a link to the source of a role, at the block that best shows both entities; undefined if it is not
 * published.
 */
export function roleSource(archive: Archive, urls: Urls, holder: Entity, role: Role): Link | undefined {
  const article = role.source && archive.article.get(role.source);
  if (!article) return undefined;
  const block = pairBlock(article, role.at ?? holder.id, holder.id);
  const href = block === undefined ? urls.article(article.id) : urls.block(article.id, block);
  return { text: article.data.title, href };
}

/** Returns the link "together in 2 articles" to the evidence; undefined if no article lists both. */
function sharedLink(archive: Archive, urls: Urls, entity: Entity, other: EntityId): Link | undefined {
  const connection = pairOf(archive, entity.id, other);
  return (
    connection && {
      text: wordsOf(archive.site).together(connection.count),
      href: evidenceHref(archive, urls, entity.id, other, connection),
    }
  );
}

/** Returns a row such as "chief executive, Microsoft, since 2014". */
function roleRow(archive: Archive, urls: Urls, holder: Entity, role: Role): FactRow {
  const at = role.at && archive.entity.get(role.at);
  const parts: MaybeLink[] = at
    ? [{ text: `${role.role}, ` }, { text: at.data.name, href: urls.entity(at.id) }]
    : [{ text: role.role }];
  return { parts: [...parts, ...termParts(archive, role)], source: roleSource(archive, urls, holder, role) };
}

/** Returns a row such as "Satya Nadella, chief executive, since 2014". */
function holderRow(archive: Archive, urls: Urls, holder: Entity, role: Role): FactRow {
  const parts: MaybeLink[] = [
    { text: holder.data.name, href: urls.entity(holder.id) },
    { text: `, ${role.role}` },
  ];
  return { parts: [...parts, ...termParts(archive, role)], source: roleSource(archive, urls, holder, role) };
}

function termParts(archive: Archive, { from, to }: Role): MaybeLink[] {
  const term = wordsOf(archive.site).term(from, to);
  return term ? [{ text: `, ${term}` }] : [];
}
