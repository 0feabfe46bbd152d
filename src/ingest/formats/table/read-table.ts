import { type CsvError, parse } from 'csv-parse';
import { decode, encodingOf } from '../../source/decode.ts';
import { type Incoming, refuse } from '../../contract/incoming.ts';
import { knownField } from '../../fields/fields.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import { maxItemUnits } from '../json/read-items.ts';
import { readRow } from './read-row.ts';
import type { SourceFormat } from '../../contract/formats.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** A row as returned by the parser. */
interface TableRow {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** The line with which files for Excel state the separator: `sep=;`. */
const separatorLine = /^\uFEFF?"?sep=(.)"?\r?\n/i;
const delimiters = { csv: /[,;]/g, tsv: /\t/g } as const;

/** CSV, with commas or semicolons, and TSV; the first row contains the names of the fields. */
export const tableReaders: readonly Reader[] = [tableReader('csv'), tableReader('tsv')];

/** @see https://www.rfc-editor.org/rfc/rfc4180 */
function tableReader(format: Extract<SourceFormat, 'csv' | 'tsv'>): Reader {
  return {
    format,
    reads({ base, text }) {
      const named = base.endsWith(`.${format}`) ? 0.5 : 0;
      const [head = ''] = text.replace(separatorLine, '').split('\n', 1);
      const columns = head.split(delimiters[format]).map((name) => name.replace(/["\s]+/g, ' ').trim());
      const known = columns.filter((name) => knownField(name) !== undefined).length;
      return columns.length > 1 && known > 1 && head.length < 2000 ? named + 0.3 : named;
    },
    read: (source, settings) => readTable(source, format, settings),
  };
}

async function* readTable(
  source: OpenedSource,
  format: 'csv' | 'tsv',
  settings: ReadSettings,
): AsyncGenerator<Incoming> {
  const encoding = encodingOf(source);
  yield* encodingWarnings(source, encoding, '');
  const chunks = plainLines(decode(source, encoding));
  const start = new TextDecoder(encoding.name).decode(source.start);
  const stated = separatorLine.exec(start)?.[1];
  const head = start.split('\n', 1)[0] ?? '';
  const count = (sign: string) => head.split(sign).length;
  let columns: readonly string[] | undefined;
  let item = 0;
  let isBroken = false;
  // Excel also gives tab-separated tables the extension `.csv`.
  const [likeliest = ','] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a));
  const delimiter = format === 'tsv' ? '\t' : (stated ?? likeliest);
  for await (const row of parseRows(chunks, delimiter, format === 'csv')) {
    if ('faultAt' in row) {
      isBroken = true;
      yield refuse({ file: source.name, line: row.faultAt, item: item + 1 }, formatProblem('csv-broken'));
    } else if (stated !== undefined && row.info.lines === 1) continue;
    else if (!columns) columns = row.record.map((name) => name.trim());
    else {
      item += 1;
      // The parser counts lines up to the end of the record.
      const line = row.info.lines - (row.raw.trim().split('\n').length - 1);
      yield* readRow({ ...row, columns, place: { file: source.name, line, item } }, settings);
    }
  }
  if (item === 0 && !isBroken) {
    yield refuse({ file: source.name }, formatProblem('csv-no-rows'));
  }
}

/** Parses chunk by chunk, so that rows before a fault are not lost. */
async function* parseRows(
  chunks: AsyncIterable<string>,
  delimiter: string,
  hasQuotes: boolean,
): AsyncGenerator<TableRow | { readonly faultAt: number }> {
  const rows: TableRow[] = [];
  let fault: CsvError | undefined;
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxItemUnits,
    ...(!hasQuotes && { quote: null }),
    // Returning null discards the record, so the parser never has to wait.
    on_record: (row: unknown) => {
      rows.push(row as TableRow);
      return null;
    },
  });
  parser.on('error', (error: CsvError) => {
    fault ??= error;
  });
  const ended = new Promise<void>((resolve) => parser.once('close', resolve));
  parser.resume();
  for await (const chunk of chunks) {
    await new Promise<unknown>((resolve) => parser.write(chunk, resolve));
    yield* rows.splice(0);
    if (fault) break;
  }
  parser.end();
  await ended;
  yield* rows;
  if (fault) yield { faultAt: Number(fault.lines) };
}

/** Converts line endings to `\n`, so that lines are counted as in an editor. */
async function* plainLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const chunk of chunks) {
    const text = held + chunk;
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  if (held !== '') yield '\n';
}
