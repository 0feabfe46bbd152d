import { type Incoming, refuse, type SourcePlace, warn } from '../../contract/incoming.ts';
import type { Reader, ReadSettings } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { knownField } from '../../fields/fields.ts';
import { UnreadableZip } from '../../source/open-zip.ts';
import { omittedParts } from '../document/omitted-parts.ts';
import type { PackedDocument } from '../document/packed-document.ts';
import { readPacked } from '../document/read-document.ts';
import { readRow } from './read-row.ts';
import { readSheet, type SheetRow } from './read-sheet.ts';
import { readRelations, readSharedTexts, readTimeStyles, readWorkbook } from './workbook.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/**
 * Excel workbooks, as LibreOffice and Google Sheets write them, too: a row of a sheet is an article. Values only.
 *
 * @see ECMA-376, part 1, chapter 18 (SpreadsheetML)
 */
export const xlsxReader: Reader = {
  format: 'xlsx',
  reads: ({ members = [] }) => (members.includes('xl/workbook.xml') ? 1 : 0),
  read: (source, settings) =>
    readPacked(source, (document) => readSheets(document, { file: source.name }, settings), explain),
};

function explain(error: unknown) {
  if (!(error instanceof UnreadableZip)) return undefined;
  return new SourceFault(formatProblem('workbook-unreadable', { fault: error.message }));
}

async function* readSheets(
  document: PackedDocument,
  place: SourcePlace,
  settings: ReadSettings,
): AsyncGenerator<Incoming> {
  const part = async (name: string) => (document.has(name) ? document.xml(name) : '');
  const { sheets, countsFrom1904 } = readWorkbook(await document.xml('xl/workbook.xml'));
  const relations = readRelations(await document.xml('xl/_rels/workbook.xml.rels'));
  const texts = readSharedTexts(await part('xl/sharedStrings.xml'));
  const times = readTimeStyles(await part('xl/styles.xml'));
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const omitted = new Map([['hidden sheet', sheets.length - shown.length]]);
  let item = 0;
  for (const { name, relation } of shown) {
    const path = relations.get(relation) ?? '';
    const sheet = readSheet(await part(path), { texts, times, countsFrom1904 });
    const [first, ...rows] = sheet.rows;
    // A sheet of charts has no rows.
    if (first === undefined) continue;
    if (shown.length > 1 && !namesFields(first, settings)) {
      yield warn(place, formatProblem('sheet-omitted', { name }));
      continue;
    }
    for (const [what, count] of sheet.omitted) omitted.set(what, (omitted.get(what) ?? 0) + count);
    for (const row of rows) {
      item += 1;
      yield* readRow(fieldRow(first, row, { ...place, line: row.number, item }), settings);
    }
  }
  yield* omittedParts(place, omitted);
  if (item > 0) return;
  yield refuse(place, formatProblem('workbook-no-rows'));
}

function namesFields({ values }: SheetRow, { map }: ReadSettings): boolean {
  const names = [...values.values()];
  return names.filter((name) => (knownField(name) ?? map.get(name.toLowerCase())) !== undefined).length > 1;
}

/** Returns a row with a value for each column that the first row names. A value in another column has no name. */
function fieldRow(first: SheetRow, row: SheetRow, place: SourcePlace) {
  const columns = [...first.values.keys()];
  const record = columns.map((column) => row.values.get(column) ?? '');
  const beyond = [...row.values].filter(([column]) => !first.values.has(column)).map(([, value]) => value);
  return {
    columns: [...first.values.values()].map((name) => name.trim()),
    record: [...record, ...beyond],
    raw: JSON.stringify([...record, ...beyond]),
    place,
  };
}
