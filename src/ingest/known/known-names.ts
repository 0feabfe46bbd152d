import { foldName, formKey, nameForm } from '../../archive/name-forms.ts';
import type { EntityRecord, TopicRecord } from '../../archive/record.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { compareText } from '../../text/compare-text.ts';
import { slug } from '../../text/slug.ts';
import { newRecordId } from '../../files/new-id.ts';
import type { IncomingRecord } from '../contract/incoming.ts';
import { repairLine } from '../clean/repair-text.ts';
import { isGroupByline } from './group-words.ts';
import { entityLabel, isCode, mayBeAcronym, topicLabel } from './name-labels.ts';
import { isCollective, isInScriptOf, looksLikePerson } from './person-names.ts';

/** A record to be written before the article that uses it. */
export interface NewRecord {
  readonly type: 'entity' | 'topic';
  readonly id: string;
  readonly name: string;
  readonly kind?: EntityKind;
  readonly description?: string;
  readonly broader?: readonly string[];
}

/** The record for a stated name, or several candidates if it is ambiguous. */
export type ResolvedName = { readonly id: string } | { readonly among: readonly string[] };

/**
 * The entities and topics of the archive, and those added by a source, by name. A name is looked up as
 * written, then without case and accents, then by the id it would have; an ambiguous name resolves to none.
 */
export class KnownNames {
  readonly #kind = new Map<string, EntityKind>();
  readonly #ids = { entity: new Set<string>(), topic: new Set<string>() };
  /** Ids by key. */
  readonly #named = new Map<string, Set<string>>();
  readonly #stated = new Map<string, IncomingRecord>();
  readonly #new = new Map<string, NewRecord>();
  /** Labels of new records made from a code short enough to be an abbreviation. */
  readonly acronyms = new Set<string>();

  addFile(type: 'entity' | 'topic', id: string): void {
    this.#ids[type].add(id.normalize('NFKC').toLowerCase());
  }

  addEntity({ id, data }: EntityRecord): void {
    this.#kind.set(id, data.kind);
    for (const former of data.formerIds) this.#ids.entity.add(former);
    for (const name of [data.name, ...data.aliases]) this.#name(entityKeys(name, data.kind), id);
    for (const one of [id, ...data.formerIds]) this.#name([`${data.kind} # ${one}`], id);
  }

  /** Returns whether the archive had a record of this id before the import. */
  hasEntity(id: string): boolean {
    return this.#kind.has(id);
  }

  addTopic({ id, data }: TopicRecord): void {
    for (const former of data.formerIds) this.#ids.topic.add(former);
    for (const name of [data.label, ...data.aliases]) this.#name(topicKeys(name), id);
    for (const one of [id, ...data.formerIds]) this.#name([`topic # ${one}`], id);
  }

  /** Keeps what a source states about a record, for the articles that refer to it. */
  state(record: IncomingRecord): void {
    for (const key of [record.key, record.name]) {
      const stated = `${record.type} ${slug(key ?? '')}`;
      if (slug(key ?? '') !== '' && !this.#stated.has(stated)) this.#stated.set(stated, record);
    }
  }

  /** Returns the entity for a stated name, creating it if needed. */
  entity(stated: string, kind: EntityKind): ResolvedName | undefined {
    const record = this.#stated.get(`entity ${slug(stated)}`);
    const known = record && (record.kind ?? kind) === kind ? record : undefined;
    const name = entityLabel(repairLine(known?.name ?? stated), kind);
    if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
    return (
      this.#find([...entityKeys(name, kind), `${kind} # ${slug(stated)}`]) ??
      this.#make(known ? '' : stated, {
        type: 'entity',
        name,
        kind,
        ...(known?.description !== undefined && { description: repairLine(known.description) }),
      })
    );
  }

  /** Returns whether a name is that of exactly one person who has a record. */
  hasPerson(name: string): boolean {
    const found = this.#find(entityKeys(name, 'person'));
    return found !== undefined && 'id' in found;
  }

  /**
   * Returns the record of an author, creating it if needed; only the name if it may not be a person, or be
   * several.
   *
   * @param language of the text, BCP 47
   */
  author(
    stated: string,
    kind: EntityKind | undefined,
    language?: string,
  ): { readonly name: string; readonly id?: string } | undefined {
    const record = this.#stated.get(`entity ${slug(stated)}`);
    const written = repairLine(record?.name ?? stated).slice(0, 200);
    // A code of two words is a name; a code of one may be an account.
    const name = isCode(written) && /[-_]/.test(written) ? entityLabel(written, 'person') : written;
    if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
    const statedKind = kind ?? record?.kind;
    const kinds: EntityKind[] = statedKind ? [statedKind] : ['person', 'organization'];
    for (const one of kinds) {
      const found = this.#find(entityKeys(name, one));
      if (found) return 'id' in found ? { name, ...found } : { name };
    }
    // Sources state a group as a person, too.
    if (statedKind !== 'organization' && isGroupByline(name, language)) {
      const found = this.entity(stated, 'organization');
      return found && 'id' in found ? { name, ...found } : { name };
    }
    if (!statedKind && !(looksLikePerson(name) && isInScriptOf(name, language))) return { name };
    // An author stated as a person may still be an office, or a site: TheMilltowner.
    if (statedKind === 'person' && (isCollective(name) || isCamelCase(name))) return { name };
    const made = this.entity(stated, statedKind ?? 'person');
    return made && 'id' in made ? { name, ...made } : { name };
  }

  /** Returns the topic for a label, creating it and its broader topics if needed. */
  topic(stated: string, above: readonly string[] = []): ResolvedName | undefined {
    const record = this.#stated.get(`topic ${slug(stated)}`);
    const label = topicLabel(repairLine(record?.name ?? stated));
    if (!/[\p{L}\p{N}]/u.test(label)) return undefined;
    const found = this.#find([...topicKeys(label), `topic # ${slug(stated)}`]);
    if (found) return found;
    const key = slug(stated);
    // Ends a cycle of parents.
    const parent =
      record?.broader === undefined || above.includes(key)
        ? undefined
        : this.topic(record.broader, [...above, key]);
    return this.#make(record ? '' : stated, {
      type: 'topic',
      name: label,
      ...(record?.description !== undefined && { description: repairLine(record.description) }),
      ...(parent && 'id' in parent && { broader: [parent.id] }),
    });
  }

  /** Returns whether the archive has a topic with a label, even an ambiguous one. */
  hasTopic(stated: string): boolean {
    const record = this.#stated.get(`topic ${slug(stated)}`);
    const label = topicLabel(repairLine(record?.name ?? stated));
    return this.#find([...topicKeys(label), `topic # ${slug(stated)}`]) !== undefined;
  }

  /** Returns the unwritten records that a list of ids needs, broader topics first. */
  unwritten(type: NewRecord['type'], ids: readonly string[]): NewRecord[] {
    return ids.flatMap((id) => {
      const record = this.#new.get(`${type} ${id}`);
      return record ? [...this.unwritten(type, record.broader ?? []), record] : [];
    });
  }

  written({ type, id }: NewRecord): void {
    this.#new.delete(`${type} ${id}`);
  }

  #find(keys: readonly string[]): ResolvedName | undefined {
    for (const key of keys) {
      const ids = [...(this.#named.get(key) ?? [])];
      if (ids.length > 0) return ids.length === 1 ? { id: ids[0]! } : { among: ids.toSorted(compareText) };
    }
    return undefined;
  }

  /** @param stated the word from which the name was derived; empty if the source states the name itself */
  #make(stated: string, record: Omit<NewRecord, 'id'>): { id: string } {
    const { type, name, kind } = record;
    if (mayBeAcronym(stated) && name !== name.toUpperCase()) this.acronyms.add(name);
    const id = newRecordId(name, this.#ids[type], kind ?? 'topic');
    this.#ids[type].add(id);
    if (kind) this.#kind.set(id, kind);
    this.#name(kind ? entityKeys(name, kind) : topicKeys(name), id);
    this.#name([`${kind ?? 'topic'} # ${id}`], id);
    this.#new.set(`${type} ${id}`, { ...record, id });
    return { id };
  }

  #name(keys: readonly string[], id: string): void {
    for (const key of keys) {
      const ids = this.#named.get(key);
      if (ids) ids.add(id);
      else this.#named.set(key, new Set([id]));
    }
  }
}

/** Whether a name is a single word with capitals inside, as sites have: TheMilltowner. */
function isCamelCase(name: string): boolean {
  return !/\s/.test(name) && /\p{Ll}\p{Lu}\p{Ll}/u.test(name);
}

/**
 * Returns the keys of a name, strictest first. Suffixes are kept, since `Acme Inc.` and `Acme Ltd.` may be
 * different.
 */
function entityKeys(name: string, kind: EntityKind): string[] {
  const form = nameForm(name, kind);
  const plain = form.dropped.length === 0 && !form.generation ? formKey(form) : foldName(name);
  return [`${kind} = ${name.normalize('NFC')}`, `${kind} ~ ${plain || name}`];
}

function topicKeys(label: string): string[] {
  return [`topic = ${label.normalize('NFC')}`, `topic ~ ${foldName(label) || label}`];
}
