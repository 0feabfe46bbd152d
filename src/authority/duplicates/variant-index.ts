import { comparableName } from './compare-names.ts';
import { areVariants, type NameFingerprint, nameFingerprint } from './name-fingerprint.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { EntityRecord } from '../../archive/record.ts';
import type { EditableContent } from '../open/authority.ts';

interface IndexedVariant {
  readonly fingerprint: NameFingerprint;
  readonly initials: readonly string[];
}

/** Finds names that are probably variants of another, and names that an acronym may stand for. */
export class VariantIndex<Item> {
  readonly #names = new Map<Item, IndexedVariant>();
  readonly #byFingerprint = new Map<string, Set<Item>>();
  readonly #byInitials = new Map<string, Set<Item>>();

  has(item: Item): boolean {
    return this.#names.has(item);
  }

  add(item: Item, words: string, kind: EntityKind): void {
    const fingerprint = nameFingerprint(words, kind);
    const initials = comparableName(words, kind, false).acronyms;
    this.#names.set(item, { fingerprint, initials });
    addTo(this.#byFingerprint, fingerprint.key, item);
    for (const letters of initials) addTo(this.#byInitials, letters, item);
  }

  delete(item: Item): void {
    const name = this.#names.get(item);
    if (!name) return;
    this.#names.delete(item);
    removeFrom(this.#byFingerprint, name.fingerprint.key, item);
    for (const letters of name.initials) removeFrom(this.#byInitials, letters, item);
  }

  /** Returns the variants of words, in the order in which they were added. */
  like(words: string, kind: EntityKind): Item[] {
    const fingerprint = nameFingerprint(words, kind);
    const found = [...(this.#byFingerprint.get(fingerprint.key) ?? [])].flatMap((item) => {
      const { fingerprint: other } = this.#names.get(item)!;
      return areVariants(fingerprint, other) ? [{ item, country: other.country }] : [];
    });
    // A name without a country may be that of any of them, so one of two countries is not chosen.
    const countries = new Set([fingerprint.country, ...found.map(({ country }) => country)].filter(Boolean));
    return found
      .filter(({ country }) => countries.size < 2 || country === fingerprint.country)
      .map(({ item }) => item);
  }

  withInitials(letters: string): Item[] {
    return [...(this.#byInitials.get(letters) ?? [])];
  }
}

function addTo<Item>(index: Map<string, Set<Item>>, key: string, item: Item): void {
  const items = index.get(key);
  if (items) items.add(item);
  else index.set(key, new Set([item]));
}

function removeFrom<Item>(index: Map<string, Set<Item>>, key: string, item: Item): void {
  const items = index.get(key);
  items?.delete(item);
  if (items?.size === 0) index.delete(key);
}

type Records = Pick<EditableContent['content'], 'entities'>;

const indexes = new WeakMap<Records, VariantIndex<{ readonly record: EntityRecord }>>();

/** Returns the records by their names and aliases, to find variants and long forms; made once for each content. */
export function recordVariants(content: Records): VariantIndex<{ readonly record: EntityRecord }> {
  let index = indexes.get(content);
  if (!index) {
    index = new VariantIndex();
    for (const record of content.entities)
      for (const name of [record.data.name, ...record.data.aliases])
        index.add({ record }, name, record.data.kind);
    indexes.set(content, index);
  }
  return index;
}

/** Returns the records that words may stand for as an acronym: those with a name that has these initials. */
export function recordsWithInitials(content: Records, words: string): ReadonlySet<EntityRecord> {
  const letters = comparableName(words, 'organization', false).asAcronym;
  if (letters === undefined) return new Set();
  return new Set(
    recordVariants(content)
      .withInitials(letters)
      .map(({ record }) => record),
  );
}
