import type { EntityKind } from '../schema/entity-kind.ts';
import type { EntityId } from '../schema/id.ts';
import { compareText } from '../schema/date.ts';
import { foldName, formKey, nameForm } from './name-forms.ts';
import type { EntityRecord } from './record.ts';

/** Finds known entities by a name as somebody writes it. */
export interface NameIndex {
  /**
   * The entities that have this very name or alias, capitals and accents included, by id.
   *
   * @param kind only those of it, where given
   */
  readonly exactly: (name: string, kind?: EntityKind) => readonly EntityId[];
  /**
   * The entities that have this name or alias but for case, accents, signs, a person's honorific or the order of
   * `Reagan, Ronald`, an organization's `Inc.` or leading `the`, by id. Those of {@link exactly} are among them.
   */
  readonly alike: (name: string, kind?: EntityKind) => readonly EntityId[];
}

/** Makes the index of all names and aliases: once for many lookups. */
export function buildNameIndex(entities: readonly EntityRecord[]): NameIndex {
  const kinds = new Map(entities.map(({ id, data }) => [id, data.kind]));
  const exact = new Map<string, Set<EntityId>>();
  const folded = new Map<string, Set<EntityId>>();
  for (const { id, data } of entities) {
    for (const name of [data.name, ...data.aliases]) {
      add(exact, name.normalize('NFC'), id);
      for (const key of keysOf(name, data.kind)) add(folded, key, id);
    }
  }
  const select = (ids: Iterable<EntityId>, kind?: EntityKind) =>
    [...new Set(ids)].filter((id) => !kind || kinds.get(id) === kind).toSorted(compareText);
  return {
    exactly: (name, kind) => select(exact.get(name.normalize('NFC')) ?? [], kind),
    alike: (name, kind) => {
      const keys = kind ? keysOf(name, kind) : [...keysOf(name, 'person'), ...keysOf(name, 'organization')];
      return select(
        keys.flatMap((key) => [...(folded.get(key) ?? [])]),
        kind,
      );
    },
  };
}

function keysOf(name: string, kind: EntityKind): string[] {
  const form = formKey(nameForm(name, kind));
  return [...new Set([foldName(name), form])].filter(Boolean);
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
