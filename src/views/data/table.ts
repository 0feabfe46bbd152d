/** A table for spreadsheets; its rows, which may be very many, are made one by one when they are asked for. */
export interface Table {
  readonly columns: readonly string[];
  readonly count: number;
  readonly rows: () => Iterable<TableCells>;
}

export type TableCells = readonly (string | number | undefined)[];

/** Makes a cell of a field's value. Several values share it, with a bar between them. */
export function cellOf(value: unknown): string | number | undefined {
  if (Array.isArray(value)) return value.join(' | ');
  if (typeof value === 'number' || value === undefined) return value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
