import type { Lookup } from './lookup.ts';
import type { NameRecord } from '../../views/base/lookup-record.ts';

/** A record found by its name. */
export interface IndexedName {
  readonly id: string;
  readonly kind: NameRecord[1];
  readonly name: string;
  /** The number of articles that list it. */
  readonly articles: number;
  readonly hasPage: boolean;
}

/** Looks up entities and topics for queries. */
export interface NameLookup {
  /**
   * Finds the records for a value of `entity:` or `topic:`: the record with that id, or else all with that
   * name or alias, ignoring case and accents.
   *
   * @throws {Error} if the names cannot be loaded
   */
  find(field: 'entity' | 'topic', value: string): Promise<readonly IndexedName[]>;
}

/** Creates a lookup from the table of names. */
export function nameLookup(names: Pick<Lookup<NameRecord>, 'find'>): NameLookup {
  return {
    async find(field, value) {
      const found = (await names.find(value))
        .filter(({ isWhole, data: [, kind] }) => isWhole && (kind === 'topic') === (field === 'topic'))
        .map(({ data: [id, kind, name, articles, pages] }) => ({
          id,
          kind,
          name,
          articles,
          hasPage: pages !== 0,
        }));
      const exact = found.filter(({ id }) => id === value);
      return exact.length > 0 ? exact : found;
    },
  };
}
