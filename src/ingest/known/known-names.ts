import { foldName, formKey, nameForm } from '../../archive/name-forms.ts';
import type { EntityRecord, TopicRecord } from '../../archive/record.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { compareText } from '../../schema/date.ts';
import { freeRecordId, slug } from '../../files/free-id.ts';
import type { IncomingRecord } from '../contract/incoming.ts';
import { repairLine } from '../clean/repair-text.ts';
import { entityLabel, isCode, mayBeAcronym, topicLabel } from './name-labels.ts';
import { isCollective, isInScriptOf, looksLikePerson } from './person-names.ts';

/** A record to write before the article that uses it. */
export interface NewRecord {
  readonly type: 'entity' | 'topic';
  readonly id: string;
  readonly name: string;
  readonly kind?: EntityKind;
  readonly description?: string;
  readonly broader?: readonly string[];
}

/** What a stated name is: a record, or nothing where several may be meant. */
export type Resolved = { readonly id: string } | { readonly among: readonly string[] };

/**
 * The entities and topics that the archive has, by name, and those that a source adds. A name is found as it is
 * written, then but for case and accents, then by the id that it would have; several that fit are none.
 */
export class KnownNames {
  readonly #kind = new Map<string, EntityKind>();
  readonly #ids = { entity: new Set<string>(), topic: new Set<string>() };
  /** Key → ids. */
  readonly #named = new Map<string, Set<string>>();
  readonly #stated = new Map<string, IncomingRecord>();
  readonly #new = new Map<string, NewRecord>();
  /** Labels of new records that were made of a code so short that it may be an abbreviation. */
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

  addTopic({ id, data }: TopicRecord): void {
    for (const former of data.formerIds) this.#ids.topic.add(former);
    for (const name of [data.label, ...data.aliases]) this.#name(topicKeys(name), id);
    for (const one of [id, ...data.formerIds]) this.#name([`topic # ${one}`], id);
  }

  /** Remembers what a source says of a record, for the articles that name it. */
  state(record: IncomingRecord): void {
    for (const key of [record.key, record.name]) {
      const stated = `${record.type} ${slug(key ?? '')}`;
      if (slug(key ?? '') !== '' && !this.#stated.has(stated)) this.#stated.set(stated, record);
    }
  }

  /** Finds or makes the entity of a stated name. */
  entity(stated: string, kind: EntityKind): Resolved | undefined {
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

  /**
   * Finds or makes the record of an author; only the name where it may be no person at all, or several.
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
    // A code of two words is a name; of one it may be an account.
    const name = isCode(written) && /[-_]/.test(written) ? entityLabel(written, 'person') : written;
    if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
    const stands = kind ?? record?.kind;
    const kinds: EntityKind[] = stands ? [stands] : ['person', 'organization'];
    for (const one of kinds) {
      const found = this.#find(entityKeys(name, one));
      if (found) return 'id' in found ? { name, ...found } : { name };
    }
    if (!stands && !(looksLikePerson(name) && isInScriptOf(name, language))) return { name };
    // What is stated as a person may be an office all the same.
    if (stands === 'person' && isCollective(name)) return { name };
    const made = this.entity(stated, stands ?? 'person');
    return made && 'id' in made ? { name, ...made } : { name };
  }

  /** Finds or makes the topic of a label, and those above it. */
  topic(stated: string, above: readonly string[] = []): Resolved | undefined {
    const record = this.#stated.get(`topic ${slug(stated)}`);
    const label = topicLabel(repairLine(record?.name ?? stated));
    if (!/[\p{L}\p{N}]/u.test(label)) return undefined;
    const found = this.#find([...topicKeys(label), `topic # ${slug(stated)}`]);
    if (found) return found;
    const key = slug(stated);
    // A loop of parents ends where it began.
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

  /** Whether the archive has a topic of that label, as one or as several. */
  hasTopic(stated: string): boolean {
    const record = this.#stated.get(`topic ${slug(stated)}`);
    const label = topicLabel(repairLine(record?.name ?? stated));
    return this.#find([...topicKeys(label), `topic # ${slug(stated)}`]) !== undefined;
  }

  /** The records not yet written that a list of ids needs, those above first. */
  unwritten(type: NewRecord['type'], ids: readonly string[]): NewRecord[] {
    return ids.flatMap((id) => {
      const record = this.#new.get(`${type} ${id}`);
      return record ? [...this.unwritten(type, record.broader ?? []), record] : [];
    });
  }

  written({ type, id }: NewRecord): void {
    this.#new.delete(`${type} ${id}`);
  }

  #find(keys: readonly string[]): Resolved | undefined {
    for (const key of keys) {
      const ids = [...(this.#named.get(key) ?? [])];
      if (ids.length > 0) return ids.length === 1 ? { id: ids[0]! } : { among: ids.toSorted(compareText) };
    }
    return undefined;
  }

  /** @param stated the word that its name was made of; empty where the source gives the name itself */
  #make(stated: string, record: Omit<NewRecord, 'id'>): { id: string } {
    const { type, name, kind } = record;
    if (mayBeAcronym(stated) && name !== name.toUpperCase()) this.acronyms.add(name);
    const id = freeRecordId(name, this.#ids[type], kind ?? 'topic');
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

/** The strictest first. `Acme Inc.` and `Acme Ltd.` may be two, so nothing but the order of a person's name is undone. */
function entityKeys(name: string, kind: EntityKind): string[] {
  const form = nameForm(name, kind);
  const plain = form.dropped.length === 0 && !form.generation ? formKey(form) : foldName(name);
  return [`${kind} = ${name.normalize('NFC')}`, `${kind} ~ ${plain || name}`];
}

function topicKeys(label: string): string[] {
  return [`topic = ${label.normalize('NFC')}`, `topic ~ ${foldName(label) || label}`];
}
