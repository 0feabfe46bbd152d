import { comparableName } from './compare-names.ts';
import { areVariants, type NameFingerprint, nameFingerprint } from './name-fingerprint.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';

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
