import { hashOfText } from '../../text/hash-of-text.ts';

/** A row of a file, or several that stay together. */
export interface SizedRow {
  /** Unique in the file. */
  readonly key: string;
  readonly bytes: number;
}

/** Rows that follow one another. */
export interface RowPart {
  /** `1` for the first part; of the others, the hash of the key with which they begin. */
  readonly name: string;
  readonly keys: readonly string[];
}

/** The number of bytes that a part has at most, unless a single row is longer; its average is about half of that. */
export const maxPartBytes = 200_000;

/**
 * Divides rows into parts. Which parts there are, and where they begin, depends only on the keys of the rows, and hardly on
 * their sizes: where they are too long together, they are divided at the key whose hash is the highest, and so on. So a row
 * that is changed, added or removed changes one part, and now and then divides one or joins two.
 */
export function divideRows(rows: readonly SizedRow[], maxBytes = maxPartBytes): RowPart[] {
  const hashes = rows.map(({ key }) => mixedHash(key));
  const sums = [0];
  for (const { bytes } of rows) sums.push(sums.at(-1)! + bytes);
  const names = new Set<string>();
  const parts: RowPart[] = [];
  const divide = (start: number, end: number) => {
    if (end - start > 1 && sums[end]! - sums[start]! > maxBytes) {
      let cut = start + 1;
      for (let index = cut + 1; index < end; index += 1) if (hashes[index]! > hashes[cut]!) cut = index;
      divide(start, cut);
      divide(cut, end);
      return;
    }
    let name = start === 0 ? '1' : hashes[start]!.toString(36).padStart(7, '0');
    while (names.has(name)) name += '0';
    names.add(name);
    parts.push({ name, keys: rows.slice(start, end).map(({ key }) => key) });
  };
  divide(0, rows.length);
  return parts;
}

/**
 * Returns a hash of a key, with the last steps of MurmurHash3, without which the hashes of keys that differ in their last signs are
 * close together.
 *
 * @see https://github.com/aappleby/smhasher/wiki/MurmurHash3
 */
function mixedHash(key: string): number {
  let hash = hashOfText(key);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
