import { hashOfText } from '../../text/hash-of-text.ts';

/** A row of a sorted file. */
export interface SortedRow {
  readonly key: string;
  /** The last of its keys, if it has several. */
  readonly end?: string;
  readonly bytes: number;
}

/** A file of rows, and what it begins with. */
export interface SortedFile<Row> {
  /** The shortest beginning of its first key that comes after the last key of the file before. */
  readonly begin: string;
  readonly rows: readonly Row[];
}

/** The share of the size at which a file may end. */
const minShare = 2 / 3;

/** A row at which a file may begin. */
interface Candidate<Row> {
  readonly row: Row;
  readonly begin: string;
  readonly hash: number;
}

/**
 * Divides sorted rows into files. A file ends, from two thirds of the size on, where the fewest letters tell the next key from
 * the one before: so the list of what files begin with is short, and where a file ends hardly depends on where it began, so
 * that a changed row changes one file, and rarely a few. A longer row is a file of its own.
 */
export function* divideSorted<Row extends SortedRow>(
  rows: Iterable<Row>,
  maxBytes: number,
): Generator<SortedFile<Row>> {
  let file: Candidate<Row>[] = [];
  let bytes = 0;
  let last = '';
  for (const row of rows) {
    const next = { row, begin: separator(last, row.key), hash: hashOfText(row.key) };
    // What is left of a file may have to end again, before a long row.
    while (file.length > 0 && bytes + row.bytes > maxBytes) {
      const end = endOf(file, next, maxBytes * minShare);
      yield fileOf(file.slice(0, end));
      file = file.slice(end);
      bytes = file.reduce((sum, { row: left }) => sum + left.bytes, 0);
    }
    file.push(next);
    bytes += row.bytes;
    last = row.end ?? row.key;
  }
  if (file.length > 0) yield fileOf(file);
}

function fileOf<Row>(file: readonly Candidate<Row>[]): SortedFile<Row> {
  return { begin: file[0]!.begin, rows: file.map(({ row }) => row) };
}

/** Returns how many rows are in the file. @param next that no longer fits */
function endOf<Row extends SortedRow>(
  file: readonly Candidate<Row>[],
  next: Candidate<Row>,
  minBytes: number,
): number {
  let best = next;
  let end = file.length;
  let bytes = 0;
  for (const [index, one] of file.entries()) {
    if (bytes >= minBytes && isBetter(one, best)) [best, end] = [one, index];
    bytes += one.row.bytes;
  }
  return end;
}

function isBetter<Row>(a: Candidate<Row>, b: Candidate<Row>): boolean {
  return a.begin.length < b.begin.length || (a.begin.length === b.begin.length && a.hash > b.hash);
}

/** Returns the shortest beginning of a key that comes after another key. */
function separator(last: string, first: string): string {
  let length = 1;
  while (first.slice(0, length) <= last) length += 1;
  // Half a sign is none.
  return first.slice(0, /[\uD800-\uDBFF]/.test(first[length - 1]!) ? length + 1 : length);
}
