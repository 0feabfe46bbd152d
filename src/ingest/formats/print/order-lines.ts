import { median, type PrintedLine } from './printed-line.ts';

/** Lines below one another, in reading order. */
export interface Column {
  readonly lines: readonly PrintedLine[];
}

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** In font sizes: a narrower gap is a wide space between words. */
const minGutterSizes = 0.9;
/** In font sizes: newspaper columns have about twelve. */
const minColumnSizes = 7;
const minLetters = 12;
const minRows = 3;
/** In font sizes: about the widest space between words in justified lines. */
const maxSpaceSizes = 2.5;
/** A page with more rows is not ordinary text, and trying all cuts would take too long. */
const maxRows = 250;

/**
 * Orders the lines of a page: a headline above its columns, each column from top to bottom, then what is
 * below. The page is cut where a gap runs through all lines, columns before rows. The order may be uncertain.
 *
 * @param isRightToLeft whether columns are read from right to left
 * @see Nagy and Seth, Hierarchical representation of optically scanned documents (XY cut), 1984
 */
export function orderLines(lines: readonly PrintedLine[], isRightToLeft = false) {
  const columns: Column[] = [];
  let isCertain = true;
  const order = (part: readonly PrintedLine[], depth: number): void => {
    if (part.length === 0) return;
    const rows = rowsOf(part);
    const cut = depth > 8 || rows.length > maxRows ? undefined : bestCut(rows);
    if (!cut) {
      if (rows.length > maxRows || rows.filter(isOfTable).length >= minRows) isCertain = false;
      columns.push({ lines: rows.map(joinRow) });
      return;
    }
    const within = rows.slice(cut.from, cut.to).flat();
    const [left, right] = [
      within.filter((line) => line.right <= cut.gutter.from + 0.01),
      within.filter((line) => line.right > cut.gutter.from + 0.01),
    ];
    if (!areColumns(left, right)) isCertain = false;
    order(rows.slice(0, cut.from).flat(), depth + 1);
    for (const side of isRightToLeft ? [right, left] : [left, right]) order(side, depth + 1);
    order(rows.slice(cut.to).flat(), depth + 1);
  };
  order(lines, 0);
  return { columns, isCertain };
}

/** Groups lines at about the same height into rows, top to bottom, each from left to right. */
function rowsOf(lines: readonly PrintedLine[]): PrintedLine[][] {
  const rows: PrintedLine[][] = [];
  for (const line of lines.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.baseline - line.baseline) < 0.4 * Math.min(row[0]!.size, line.size))
      row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** Returns the longest run of rows divided by a gutter. */
function bestCut(
  rows: readonly (readonly PrintedLine[])[],
): { readonly from: number; readonly to: number; readonly gutter: Gutter } | undefined {
  for (let length = rows.length; length >= minRows; length -= 1) {
    for (let from = 0; from + length <= rows.length; from += 1) {
      const gutter = gutterOf(rows.slice(from, from + length).flat());
      if (gutter) return { from, to: from + length, gutter };
    }
  }
  return undefined;
}

/** Returns the widest gap through all lines that has several lines on both sides at the same height. */
function gutterOf(lines: readonly PrintedLine[]): Gutter | undefined {
  const sorted = lines.toSorted((a, b) => a.left - b.left);
  const minWidth = minGutterSizes * median(lines.map(({ size }) => size));
  let reach = sorted[0]!.right;
  let best: Gutter | undefined;
  for (const line of sorted) {
    const width = line.left - reach;
    if (width >= minWidth && width > (best ? best.to - best.from : 0)) {
      const gutter = { from: reach, to: line.left };
      if (dividesColumns(lines, gutter)) best = gutter;
    }
    reach = Math.max(reach, line.right);
  }
  return best;
}

function dividesColumns(lines: readonly PrintedLine[], { from }: Gutter): boolean {
  const left = lines.filter(({ right }) => right <= from + 0.01);
  const right = lines.filter((line) => line.right > from + 0.01);
  if (!isColumn(left) || !isColumn(right)) return false;
  const heights = (side: readonly PrintedLine[]) => side.map(({ baseline }) => baseline);
  const top = (side: readonly PrintedLine[]) => Math.min(...heights(side));
  const bottom = (side: readonly PrintedLine[]) => Math.max(...heights(side));
  const shared = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
  return shared >= 0.5 * Math.min(bottom(left) - top(left), bottom(right) - top(right));
}

/**
 * Returns whether lines form a column; table cells and spaced-out words are narrower, and are read by row.
 */
function isColumn(lines: readonly PrintedLine[]): boolean {
  // Words spaced out by justification belong to one line.
  const rows = rowsOf(lines).map(joinRow);
  if (rows.length < minRows) return false;
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
  return (
    width >= minColumnSizes * median(lines.map(({ size }) => size)) &&
    median(rows.map(({ text }) => text.length)) >= minLetters
  );
}

/** Returns whether two sides are columns of similar width; the right side may itself contain several. */
function areColumns(left: readonly PrintedLine[], right: readonly PrintedLine[]): boolean {
  const width = (lines: readonly PrintedLine[]) =>
    median(
      rowsOf(lines)
        .map(joinRow)
        .map((line) => line.right - line.left),
    );
  const ratio = width(left) / Math.max(width(right), 0.01);
  return ratio > 0.5 && ratio < 2;
}

/** Returns whether a row belongs to a table: its cells are far apart. */
function isOfTable(row: readonly PrintedLine[]): boolean {
  return row.some(
    (line, index) => index > 0 && line.left - row[index - 1]!.right > maxSpaceSizes * line.size,
  );
}

function joinRow(row: readonly PrintedLine[]): PrintedLine {
  const [first, ...others] = row;
  return others.reduce(
    (line, next) => ({
      ...line,
      text: `${line.text} ${next.text}`,
      ...(line.words && next.words && { words: [...line.words, ...next.words] }),
      right: Math.max(line.right, next.right),
      size: Math.max(line.size, next.size),
    }),
    first!,
  );
}
