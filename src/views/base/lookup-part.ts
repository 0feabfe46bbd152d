/** One file of a table: rows sorted by key. */
export interface LookupPart<Data> {
  /** The records to which rows and `best` refer. */
  readonly records: readonly Data[];
  readonly rows: readonly LookupRow[];
  /** The rows to offer for a beginning that continues in other parts. */
  readonly best: Readonly<Record<string, readonly LookupRow[]>>;
}

/** The key, the index of the record, and the name with that key if it is not the preferred one. */
export type LookupRow = readonly [key: string, record: number, alias?: string];

/** So many characters of a key tell which keys a misspelt beginning may mean. */
export const nearLength = 4;

/** The number of the part in which a text is looked up: the last that begins not after it. */
export function partOf(starts: readonly string[], text: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= text) low = middle;
    else high = middle - 1;
  }
  return low;
}
