import type { EntityKind } from '../../schema/entity-kind.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** A record with a name or alias of certain words. */
export interface IndexedRecord {
  readonly kind: EntityKind | 'topic';
  readonly id: string;
  /** Its preferred name. */
  readonly name: string;
  /** The number of its own document; undefined if it has none. */
  readonly number?: number;
  /** The numbers of the articles that list it, ascending. */
  readonly listing: readonly number[];
}

/**
 * Returns the key of a name among the stems, by the stems of its words: it follows the first of them, and so is
 * in the same file. Stems contain only letters and digits.
 */
export function recordKey([first = '', ...rest]: readonly string[]): string {
  return `${first}=${rest.join(' ')}`;
}

/** Writes the records with one name. */
export function writeNames(records: readonly IndexedRecord[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(records.length);
  for (const { kind, id, name, number, listing } of records) {
    for (const text of [kind, id, name]) writer.text(text);
    writer.number(number === undefined ? 0 : number + 1);
    writer.number(listing.length);
    listing.forEach((one, index) => writer.number(one - (index === 0 ? 0 : listing[index - 1]!)));
  }
  return writer.take();
}

/** Reads the output of {@link writeNames}. */
export function readNamedRecords(bytes: Uint8Array): IndexedRecord[] {
  const reader = new ByteReader(bytes);
  return Array.from({ length: reader.number() }, (): IndexedRecord => {
    const [kind, id, name] = [reader.text() as IndexedRecord['kind'], reader.text(), reader.text()];
    const number = reader.number() - 1;
    let last = 0;
    const listing = Array.from({ length: reader.number() }, () => (last += reader.number()));
    return { kind, id, name, ...(number >= 0 && { number }), listing };
  });
}
