import { hash } from 'node:crypto';
import { type Incoming, type SourcePlace, refuse, warn } from '../../contract/incoming.ts';
import type { ReadSettings } from '../../contract/reader.ts';
import { articleFromFields } from '../../fields/from-fields.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** A row below the first of a table. */
export interface NamedRow {
  /** The names in the first row. */
  readonly columns: readonly string[];
  /** The value of each column. */
  readonly record: readonly string[];
  /** As it stands in the source. */
  readonly raw: string;
  readonly place: SourcePlace;
}

/** Reads a row as an article, whose fields the first row names; one with too many or too few values is refused. */
export function* readRow(
  { columns, record, raw, place }: NamedRow,
  settings: ReadSettings,
): Generator<Incoming> {
  if (record.length !== columns.length) {
    yield refuse(
      place,
      formatProblem('table-row-length', { fields: record.length, columns: columns.length }),
    );
    return;
  }
  const formula = record.findIndex((cell) => /^[=@](?=[A-Za-z(])|^[+-](?=[A-Za-z(])/.test(cell));
  if (formula >= 0) {
    yield warn(place, formatProblem('table-formula', { field: columns[formula]! }));
  }
  // If a field occurs twice, the first value that is not empty counts.
  const fields = new Map<string, string>();
  columns.forEach((name, index) => {
    if (!fields.get(name)) fields.set(name, record[index]!);
  });
  yield articleFromFields(
    Object.fromEntries(fields),
    { place, sha256: hash('sha256', raw.trim()) },
    settings,
  );
}
