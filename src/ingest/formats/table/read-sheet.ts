import { readPart, type ShownTime, timeOfNumber } from './workbook.ts';

/** A row that a sheet shows, with the value of each column that has one. */
export interface SheetRow {
  /** From 1, as at its left edge. */
  readonly number: number;
  /** By the column, from 0. */
  readonly values: ReadonlyMap<number, string>;
}

/** What all sheets of a workbook refer to. */
export interface CellSettings {
  readonly texts: readonly string[];
  /** By the style of the cell. */
  readonly times: readonly (ShownTime | undefined)[];
  readonly countsFrom1904: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string;
}

/** A sheet has at most 16,384 columns. */
const maxColumns = 16_384;

/** Reads the values of a sheet as Excel last computed them. What it hides is left out and counted: `hidden row`. */
export function readSheet(xml: string, settings: CellSettings) {
  const rows: { number: number; values: Map<number, string> }[] = [];
  const omitted = new Map<string, number>();
  const count = (what: string) => omitted.set(what, (omitted.get(what) ?? 0) + 1);
  const hiddenRanges: (readonly [first: number, last: number])[] = [];
  const hiddenColumns = new Set<number>();
  let row: { number: number; values: Map<number, string> } | undefined;
  let isHidden = false;
  let cell: OpenCell | undefined;
  let inValue = false;
  let inReading = false;
  const closeCell = ({ column, ...rest }: OpenCell) => {
    const value = valueOf(rest, settings);
    if (value === '') return;
    if (hiddenRanges.some(([first, last]) => column >= first && column <= last)) hiddenColumns.add(column);
    else if (value === undefined)
      count(rest.type === 'e' ? 'cell that has an error' : 'formula that has no result');
    else row!.values.set(column, value);
  };
  readPart(xml, {
    onOpen(name, attributes) {
      if (name === 'col' && isOn(attributes.hidden))
        hiddenRanges.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
      else if (name === 'row') {
        isHidden = isOn(attributes.hidden);
        row = { number: Number(attributes.r) || (rows.at(-1)?.number ?? 0) + 1, values: new Map() };
      } else if (name === 'c' && row) {
        const next = cell === undefined ? 0 : cell.column + 1;
        cell = {
          column: columnOf(attributes.r) ?? next,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          hasFormula: false,
          value: '',
        };
      } else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'rPh') inReading = true;
      else if (name === 'v' || name === 't') inValue = true;
    },
    onClose(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c' && cell && row && cell.column < maxColumns) closeCell(cell);
      else if (name === 'row' && row) {
        if (row.values.size > 0) {
          if (isHidden) count('hidden row');
          else rows.push(row);
        }
        row = cell = undefined;
      }
    },
    onText(text) {
      if (inValue && !inReading && cell) cell.value += text;
    },
  });
  for (const _ of hiddenColumns) count('hidden column');
  return { rows, omitted };
}

const isOn = (value: string | undefined) => value === '1' || value === 'true';

/** Returns the column of a reference, from 0: 27 for `AB12`. */
function columnOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? '') ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Returns the text of a cell; undefined if there is none for it. */
function valueOf(
  { type, style, value, hasFormula }: Omit<OpenCell, 'column'>,
  { texts, times, countsFrom1904 }: CellSettings,
): string | undefined {
  if (type === 'e') return undefined;
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value.trim() === '1' ? 'true' : 'false';
  if (type !== 'n') return value;
  if (value.trim() === '') return hasFormula ? undefined : '';
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const shown = times[style];
  return shown === undefined ? String(number) : timeOfNumber(number, shown, countsFrom1904);
}
