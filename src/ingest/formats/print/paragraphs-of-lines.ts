import type { Column } from './order-lines.ts';
import { median, type PrintedLine } from './printed-line.ts';

/** Lines of one paragraph. */
export interface PrintedParagraph {
  readonly lines: readonly PrintedLine[];
  readonly size: number;
}

/** Text larger than the body by this factor is a heading. */
const headingRatio = 1.15;
/** The line distance that separates paragraphs, relative to the usual one. */
const maxLeading = 1.35;
/** In font sizes. */
const minIndentSizes = 0.7;

/**
 * Splits columns into paragraphs: at wider gaps, at indented lines, after a short line that ends a sentence,
 * and where the font size changes. A paragraph may continue in the next column.
 */
export function paragraphsOfLines(columns: readonly Column[]): PrintedParagraph[] {
  const paragraphs: PrintedLine[][] = [];
  const shapes = columns.map(shapeOf);
  const indents = shapes.reduce((sum, { indented }) => sum + indented, 0);
  for (const [place, { lines }] of columns.entries()) {
    const shape = shapes[place]!;
    for (const [index, line] of lines.entries()) {
      const before = index > 0 ? lines[index - 1]! : paragraphs.at(-1)?.at(-1);
      const begins =
        before === undefined ||
        Math.abs(line.size / before.size - 1) > 0.1 ||
        (index > 0
          ? beginsBelow(line, before, shape, indents > 1)
          : line.left - shape.left > minIndentSizes * line.size || (indents < 2 && endsSentence(before)));
      if (begins) paragraphs.push([line]);
      else paragraphs.at(-1)!.push(line);
    }
  }
  return paragraphs.map((lines) => ({ lines, size: median(lines.map(({ size }) => size)) }));
}

function shapeOf({ lines }: Column) {
  const left = median(lines.map((line) => line.left));
  return {
    left,
    right: Math.max(...lines.map((line) => line.right)),
    leading: median(lines.slice(1).map((line, index) => line.baseline - lines[index]!.baseline)),
    indented: lines.slice(1).filter((line, index) => isIndented(line, lines[index]!, left)).length,
  };
}

/**
 * @param byIndent whether the text marks paragraphs by indents, so that the end of a sentence does not end
 * one
 */
function beginsBelow(
  line: PrintedLine,
  before: PrintedLine,
  { left, right, leading }: ReturnType<typeof shapeOf>,
  byIndent: boolean,
): boolean {
  const short = (share: number) => before.right < right - share * (right - left);
  return (
    line.baseline - before.baseline > maxLeading * Math.max(leading, line.size) ||
    isIndented(line, before, left) ||
    short(0.4) ||
    (!byIndent && endsSentence(before) && short(0.2))
  );
}

/** Returns the font size of most of the text. */
export function bodySize(paragraphs: readonly PrintedParagraph[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of paragraphs) {
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

export function isHeading({ size, lines }: PrintedParagraph, body: number): boolean {
  return size > headingRatio * body && lines.length <= 6;
}

function isIndented(line: PrintedLine, before: PrintedLine, left: number): boolean {
  const by = minIndentSizes * line.size;
  return line.left - left > by && line.left - before.left > by;
}

function endsSentence({ text }: PrintedLine): boolean {
  return /[.!?:…。！？؟][”"’')\]»]*\s*$/u.test(text);
}
