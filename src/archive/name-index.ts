import type { EntityKind } from '../schema/entity-kind.ts';
import type { EntityId } from '../schema/id.ts';
import { compareText } from '../text/compare-text.ts';
import { foldName, formKey, nameForm } from './name-forms.ts';
import type { EntityRecord } from './record.ts';
import { nameKey } from '../text/tokens.ts';

/** Finds known entities by a name as someone writes it. */
export interface NameIndex {
  /**
   * Returns the entities with this name or alias as texts are searched for it, in the same case, by id.
   *
   * @param kind limits the result to one kind
   */
  readonly exactly: (name: string, kind?: EntityKind) => readonly EntityId[];
  /**
   * Returns the entities with this name or alias apart from case, accents, punctuation, a person's honorific
   * or inverted order (`Reagan, Ronald`), and an organization's `Inc.` or leading `the`; by id. Includes
   * those of {@link exactly}.
   */
  readonly alike: (name: string, kind?: EntityKind) => readonly EntityId[];
}

/** Builds an index of all names and aliases. */
export function buildNameIndex(entities: readonly EntityRecord[]): NameIndex {
  const kinds = new Map(entities.map(({ id, data }) => [id, data.kind]));
  const exact = new Map<string, Set<EntityId>>();
  const folded = new Map<string, Set<EntityId>>();
  for (const { id, data } of entities) {
    for (const name of [data.name, ...data.aliases]) {
      add(exact, exactKey(name), id);
      for (const key of keysOf(name, data.kind)) add(folded, key, id);
    }
  }
  const select = (ids: Iterable<EntityId>, kind?: EntityKind) =>
    [...new Set(ids)].filter((id) => !kind || kinds.get(id) === kind).toSorted(compareText);
  return {
    exactly: (name, kind) => select(exact.get(exactKey(name)) ?? [], kind),
    alike: (name, kind) => {
      const keys = kind ? keysOf(name, kind) : [...keysOf(name, 'person'), ...keysOf(name, 'organization')];
      return select(
        keys.flatMap((key) => [...(folded.get(key) ?? [])]),
        kind,
      );
    },
  };
}

/** Returns a name as texts are searched for it; in Arabic letters, spaces don’t count. */
function exactKey(name: string): string {
  return nameKey(name).replace(/(?<=\p{Script=Arabic}) (?=\p{Script=Arabic})/gu, '');
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
