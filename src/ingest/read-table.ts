import { CsvError, parse } from 'csv-parse';
import { decode, declaredEncoding, findEncoding } from './decode.ts';
import { sha256 } from './digest.ts';
import { articleFromFields } from './from-fields.ts';
import { type Incoming, type Place, refuse, warn } from './incoming.ts';
import { knownField } from './fields.ts';
import { encodingWarnings } from './read-whole.ts';
import { longestItem } from './read-json.ts';
import type { Format, Reader, ReadSettings, Source } from './reader.ts';
import { tellUnused } from './unused-fields.ts';

/** A row as the parser gives it. */
interface Row {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const delimiters = { csv: /[,;]/g, tsv: /\t/g } as const;

/** CSV, with commas or semicolons, and TSV: the first row names the fields. */
export const tableReaders: readonly Reader[] = [tableReader('csv'), tableReader('tsv')];

/** @see https://www.rfc-editor.org/rfc/rfc4180 */
function tableReader(format: Extract<Format, 'csv' | 'tsv'>): Reader {
  return {
    format,
    reads({ base, text }) {
      const named = base.endsWith(`.${format}`) ? 0.5 : 0;
      const [head = ''] = text.split('\n', 1);
      const columns = head.split(delimiters[format]).map((name) => name.replace(/["\s]+/g, ' ').trim());
      const known = columns.filter((name) => knownField(name) !== undefined).length;
      return columns.length > 1 && known > 1 && head.length < 2000 ? named + 0.3 : named;
    },
    read: (source, settings) => readTable(source, format, settings),
  };
}

async function* readTable(
  source: Source,
  format: 'csv' | 'tsv',
  settings: ReadSettings,
): AsyncGenerator<Incoming> {
  const encoding = findEncoding(source.start, declaredEncoding(source.start));
  yield* encodingWarnings(source, encoding, '');
  const chunks = decode(source, encoding);
  const head = new TextDecoder(encoding.name).decode(source.start).split('\n', 1)[0] ?? '';
  const count = (sign: string) => head.split(sign).length;
  const parser = parse({
    delimiter: format === 'tsv' ? '\t' : count(';') > count(',') ? ';' : ',',
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestItem,
    ...(format === 'tsv' && { quote: null }),
  });
  const feeding = feed(chunks, parser);
  const unused = new Set<string>();
  let columns: readonly string[] | undefined;
  let item = 0;
  try {
    for await (const { record, raw, info } of parser as AsyncIterable<Row>) {
      if (!columns) {
        columns = record.map((name) => name.trim());
        continue;
      }
      item += 1;
      // The parser counts the lines to the record's end.
      const line = info.lines - (raw.trimEnd().split('\n').length - 1);
      const place: Place = { file: source.name, line, item };
      yield* readRow({ columns, record, raw, place }, settings, unused);
    }
    await feeding;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield refuse(
      { file: source.name, ...(typeof error.lines === 'number' && { line: error.lines }), item: item + 1 },
      'The table can’t be read from here on: a quotation mark that is never closed, perhaps.',
      'Mend this row, and import the file again; what came before it is in.',
    );
  }
  if (item === 0) {
    yield refuse(
      { file: source.name },
      'There is no row below the first.',
      'The first row names the fields; each one below it is an article.',
    );
  }
  yield* tellUnused(source, unused);
}

function* readRow(
  row: {
    readonly columns: readonly string[];
    readonly record: readonly string[];
    readonly raw: string;
    readonly place: Place;
  },
  settings: ReadSettings,
  unused: Set<string>,
): Generator<Incoming> {
  const { columns, record, raw, place } = row;
  if (record.length !== columns.length) {
    yield refuse(
      place,
      `The row has ${record.length} fields where the first row names ${columns.length}.`,
      'Look for a separator or a quotation mark too many or too few.',
    );
    return;
  }
  const formula = record.findIndex((cell) => /^[=@](?=[A-Za-z(])|^[+-](?=[A-Za-z(])/.test(cell));
  if (formula >= 0) {
    yield warn(
      place,
      `The field "${columns[formula]}" begins like a formula of a spreadsheet; it was taken as text.`,
      'If it should be what the formula says, export the values and import them.',
    );
  }
  // A field twice: the first that is not empty counts.
  const fields = new Map<string, string>();
  columns.forEach((name, index) => {
    if (!fields.get(name)) fields.set(name, record[index]!);
  });
  yield articleFromFields(
    Object.fromEntries(fields),
    { place, sha256: sha256(raw.trim()) },
    settings,
    unused,
  );
}

/** Writes into the parser as fast as it takes; it ends by itself where it finds a fault. */
async function feed(chunks: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (parser.destroyed) return;
      if (!parser.write(chunk))
        await new Promise<void>((resolve) => {
          parser.once('drain', resolve);
          parser.once('close', resolve);
        });
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}
