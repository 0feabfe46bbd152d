import { compareText } from '../../text/compare-text.ts';
import { hashOfText } from '../../text/hash-of-text.ts';
import { type LookupPart, type LookupRow, nearLength, partOf } from '../../shared/base/lookup-part.ts';

/** A record that can be looked up by the prefixes of its names. */
export interface LookupEntry<Data> {
  readonly data: Data;
  /** The names, the preferred one first. */
  readonly names: readonly string[];
  /** If too many entries have a prefix, the best of each group are kept. */
  readonly group: string;
}

/** A table in parts, whose size does not depend on the number of entries. */
export interface LookupParts<Data> {
  /** The first prefix of each part; see {@link partOf}. */
  readonly starts: readonly string[];
  readonly parts: readonly LookupPart<Data>[];
  /**
   * The first {@link nearLength} characters of all keys, sorted, from which corrections of misspelled
   * prefixes are found.
   */
  readonly beginnings: readonly string[];
}

/** The maximum sizes of a table. */
export interface LookupSize {
  /** The number of rows in a part, in addition to its best rows. */
  readonly rows: number;
  /** The number of best rows per group, for a prefix that several parts share. */
  readonly best: number;
  /** The number of characters of a key that are kept. */
  readonly key: number;
}

/**
 * Creates a table in parts. The part that {@link partOf} returns contains either all rows with a prefix, or
 * the best of them.
 *
 * @param entries the best first
 * @param keysOf returns the keys of a name, that of the whole name first
 */
export function lookupParts<Data>(
  entries: readonly LookupEntry<Data>[],
  keysOf: (name: string) => readonly string[],
  size: LookupSize,
): LookupParts<Data> {
  // Texts are sorted much faster than rows; those with the same key stay in the order of their ranks.
  const byKey = Map.groupBy(
    entries.flatMap((entry, rank) => rowsOf(entry, rank, keysOf, size.key)),
    ({ key }) => key,
  );
  const rows = [...byKey.keys()].toSorted().flatMap((key) => byKey.get(key)!);
  const chunks = divideRows(rows, size.rows);
  const boundaries = chunks
    .slice(1)
    .map(([first], index) => [chunks[index]!.at(-1)!.key, first!.key] as const);
  const starts = chunks.map((_, index) => {
    const [before, after] = boundaries[index - 1] ?? ['', ''];
    return after.slice(0, sharedLength(before, after) + 1);
  });
  const best = new Map<number, [string, KeyRow<Data>[]][]>();
  for (const prefix of sharedPrefixes(boundaries)) {
    const part = partOf(starts, prefix);
    best.set(part, [...(best.get(part) ?? []), [prefix, bestRows(rows, prefix, size.best)]]);
  }
  const beginnings = [...new Set(rows.map(({ key }) => key.slice(0, nearLength)))];
  return { starts, beginnings, parts: chunks.map((chunk, index) => writePart(chunk, best.get(index) ?? [])) };
}

/**
 * Divides rows into chunks. Where a chunk ends depends on the keys around it, not on the number of rows before it, so that a
 * new row changes one chunk and not all that follow.
 *
 * @param maxRows the maximum number of rows in a chunk; the average is about five sixths of it
 */
function divideRows<Row extends { readonly key: string }>(rows: readonly Row[], maxRows: number): Row[][] {
  const chunks: Row[][] = [];
  let chunk: Row[] = [];
  for (const row of rows) {
    const isCut = chunk.length >= (maxRows * 2) / 3 && hashOfText(row.key) % Math.ceil(maxRows / 6) === 0;
    if (isCut || chunk.length >= maxRows) {
      chunks.push(chunk);
      chunk = [];
    }
    chunk.push(row);
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
}

interface KeyRow<Data> {
  readonly key: string;
  readonly alias?: string;
  /** Whether this is the key of the whole name. */
  readonly isWhole: boolean;
  readonly entry: LookupEntry<Data>;
  readonly rank: number;
}

function rowsOf<Data>(
  entry: LookupEntry<Data>,
  rank: number,
  keysOf: (name: string) => readonly string[],
  maxKeyLength: number,
): KeyRow<Data>[] {
  const rows = new Map<string, KeyRow<Data>>();
  entry.names.forEach((name, number) => {
    keysOf(name).forEach((whole, index) => {
      const key = whole.slice(0, maxKeyLength);
      const row = { key, alias: number > 0 ? name : undefined, isWhole: index === 0, entry, rank };
      const other = rows.get(key);
      if (!other || (row.isWhole && !other.isWhole)) rows.set(key, row);
    });
  });
  return [...rows.values()];
}

/** Returns the length of the common prefix of two texts. */
function sharedLength(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** Returns the prefixes that the keys on both sides of a boundary share. */
function sharedPrefixes(boundaries: readonly (readonly [string, string])[]): string[] {
  const prefixes = boundaries.flatMap(([before, after]) =>
    Array.from({ length: sharedLength(before, after) }, (_, index) => after.slice(0, index + 1)),
  );
  return [...new Set(prefixes)].toSorted(compareText);
}

/** Returns the best rows with a prefix: names equal to the prefix first, then by rank; each entry once. */
function bestRows<Data>(rows: readonly KeyRow<Data>[], prefix: string, maxPerGroup: number): KeyRow<Data>[] {
  const isExact = ({ key, isWhole }: KeyRow<Data>) => Number(isWhole && key === prefix);
  const compare = (a: KeyRow<Data>, b: KeyRow<Data>) => isExact(b) - isExact(a) || a.rank - b.rank;
  const groups = new Map<string, KeyRow<Data>[]>();
  // Thousands of rows may have a short prefix, and few of them are kept. The best row of an entry is its first.
  for (const row of rowsWithPrefix(rows, prefix)) {
    const { entry } = row;
    const best = groups.get(entry.group) ?? [];
    groups.set(entry.group, best);
    if (best.length === maxPerGroup && compare(row, best.at(-1)!) > 0) continue;
    if (best.some((other) => other.entry === entry)) continue;
    const worse = best.findIndex((other) => compare(row, other) < 0);
    best.splice(worse < 0 ? best.length : worse, 0, row);
    best.length = Math.min(best.length, maxPerGroup);
  }
  return [...groups.values()].flat().toSorted(compare);
}

/** Returns the rows with a prefix, from rows sorted by key. */
function rowsWithPrefix<Data>(rows: readonly KeyRow<Data>[], prefix: string): KeyRow<Data>[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.key < prefix) low = middle + 1;
    else high = middle;
  }
  const found: KeyRow<Data>[] = [];
  for (let index = low; rows[index]?.key.startsWith(prefix); index += 1) found.push(rows[index]!);
  return found;
}

function writePart<Data>(
  chunk: readonly KeyRow<Data>[],
  best: readonly (readonly [string, readonly KeyRow<Data>[]])[],
): LookupPart<Data> {
  const numbers = new Map<LookupEntry<Data>, number>();
  const write = ({ key, alias, entry }: KeyRow<Data>): LookupRow => {
    const number = numbers.get(entry) ?? numbers.size;
    numbers.set(entry, number);
    return alias === undefined ? [key, number] : [key, number, alias];
  };
  const written = {
    rows: chunk.map(write),
    best: Object.fromEntries(best.map(([prefix, rows]) => [prefix, rows.map(write)])),
  };
  return { records: [...numbers.keys()].map(({ data }) => data), ...written };
}
