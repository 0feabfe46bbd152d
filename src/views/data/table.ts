/** Rows by key. They are generated on demand, because there may be very many. */
export interface Rows<Row> {
  /** Returns how many rows there are. */
  readonly count: () => number;
  /** Returns the keys in order, each once. */
  readonly keys: () => readonly string[];
  /** Returns the rows with a key: one, or those of an article. */
  readonly rowsOf: (key: string) => readonly Row[];
  /** Returns how many bytes these rows have in the file; if absent, they are written to be counted. */
  readonly bytesOf?: (key: string) => number;
}

/** A table for spreadsheets. */
export interface Table extends Rows<TableCells> {
  readonly columns: readonly string[];
}

/** The cells of one row. */
export type TableCells = readonly (string | number | undefined)[];

/** Returns the cell for a field’s value; multiple values share a cell, separated by a bar. */
export function cellOf(value: unknown): string | number | undefined {
  if (Array.isArray(value)) return value.join(' | ');
  if (typeof value === 'number' || value === undefined) return value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
