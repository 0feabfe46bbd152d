import { csv } from '../base/csv.ts';
import type { TableCells } from './table.ts';

const maxText = 100;
const maxValues = 2;
const cut = '…';

/** Shows a record as an example: long texts and lists are cut, and absent fields left out. */
export function sampleRecord(record: object): string {
  return JSON.stringify(shortened(record), null, 2);
}

/** Shows a row of a table as an example, below its columns. */
export function sampleTable(columns: readonly string[], row: TableCells): string {
  const cells = row.map((cell) => (typeof cell === 'string' ? shortText(cell) : cell));
  return csv([columns, cells]).trimEnd();
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return shortText(value);
  if (Array.isArray(value)) {
    const shown = value.slice(0, maxValues).map(shortened);
    return value.length > maxValues ? [...shown, cut] : shown;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      inner === undefined || (Array.isArray(inner) && inner.length === 0) ? [] : [[name, shortened(inner)]],
    ),
  );
}

function shortText(text: string): string {
  const signs = Array.from(text);
  return signs.length > maxText ? `${signs.slice(0, maxText).join('').trimEnd()} ${cut}` : text;
}
