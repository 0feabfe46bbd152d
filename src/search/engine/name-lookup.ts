import type { Lookup } from './lookup.ts';
import type { NameRecord } from '../../views/base/lookup-record.ts';

/** A record that a name means. */
export interface IndexedName {
  readonly id: string;
  readonly kind: NameRecord[1];
  readonly name: string;
  /** How many articles name it, or are about it. */
  readonly articles: number;
}

export interface NameLookup {
  /**
   * Finds what a value of `entity:` or `topic:` means: the record with that very id, or else all of which it is the
   * whole name or an alias, but for case and accents.
   *
   * @throws {Error} where the names cannot be loaded
   */
  find(field: 'entity' | 'topic', value: string): Promise<readonly IndexedName[]>;
}

export function nameLookup(names: Pick<Lookup<NameRecord>, 'find'>): NameLookup {
  return {
    async find(field, value) {
      const found = (await names.find(value))
        .filter(({ isWhole, data: [, kind] }) => isWhole && (kind === 'topic') === (field === 'topic'))
        .map(({ data: [id, kind, name, articles] }) => ({ id, kind, name, articles }));
      const exact = found.filter(({ id }) => id === value);
      return exact.length > 0 ? exact : found;
    },
  };
}
