import { csv } from '../../shared/base/csv.ts';
import type { TableCells } from './table.ts';

const maxCharacters = 100;
const maxValues = 2;
const ellipsis = '…';

/** Returns a record as an example: long texts and lists are shortened, and empty fields omitted. */
export function sampleRecord(record: object): string {
  return JSON.stringify(shortened(record), null, 2);
}

/** Returns a row of a table as an example, below its columns. */
export function sampleTable(columns: readonly string[], row: TableCells): string {
  const cells = row.map((cell) => (typeof cell === 'string' ? shortText(cell) : cell));
  return csv([columns, cells]).trimEnd();
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return shortText(value);
  if (Array.isArray(value)) {
    const shown = value.slice(0, maxValues).map(shortened);
    return value.length > maxValues ? [...shown, ellipsis] : shown;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      inner === undefined || (Array.isArray(inner) && inner.length === 0) ? [] : [[name, shortened(inner)]],
    ),
  );
}

function shortText(text: string): string {
  const characters = Array.from(text);
  return characters.length > maxCharacters
    ? `${characters.slice(0, maxCharacters).join('').trimEnd()} ${ellipsis}`
    : text;
}
