/** A table for spreadsheets. Its rows are generated on demand, because there may be very many. */
export interface Table {
  readonly columns: readonly string[];
  readonly count: number;
  readonly rows: () => Iterable<TableCells>;
}

/** The cells of one row. */
export type TableCells = readonly (string | number | undefined)[];

/** Returns the cell for a field’s value; multiple values share a cell, separated by a bar. */
export function cellOf(value: unknown): string | number | undefined {
  if (Array.isArray(value)) return value.join(' | ');
  if (typeof value === 'number' || value === undefined) return value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
