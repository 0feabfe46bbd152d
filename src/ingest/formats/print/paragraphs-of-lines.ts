import type { Column } from './order-lines.ts';
import { median, type PrintedLine } from './printed-line.ts';

/** Lines that belong together. */
export interface PrintedParagraph {
  readonly lines: readonly PrintedLine[];
  readonly size: number;
}

/** Of the lines of a text: larger letters are a heading. */
const headingRatio = 1.15;
/** Of the usual distance between lines. */
const maxLeading = 1.35;
/** In letters' sizes. */
const minIndent = 0.7;

/**
 * Divides columns into paragraphs: at wider gaps, at indented lines, after a short line that ends a sentence, and
 * where the letters' size changes. One that goes on in the next column stays one.
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
          : line.left - shape.left > minIndent * line.size || (indents < 2 && endsSentence(before)));
      if (begins) paragraphs.push([line]);
      else paragraphs.at(-1)!.push(line);
    }
  }
  return paragraphs.map((lines) => ({ lines, size: median(lines.map(({ size }) => size)) }));
}

interface Shape {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  /** How many of its lines are indented. */
  readonly indented: number;
}

function shapeOf({ lines }: Column): Shape {
  const left = median(lines.map((line) => line.left));
  return {
    left,
    right: Math.max(...lines.map((line) => line.right)),
    leading: median(lines.slice(1).map((line, index) => line.baseline - lines[index]!.baseline)),
    indented: lines.slice(1).filter((line, index) => isIndented(line, lines[index]!, left)).length,
  };
}

/** @param byIndent whether the text marks its paragraphs so: then a sentence that ends with its line ends none */
function beginsBelow(
  line: PrintedLine,
  before: PrintedLine,
  { left, right, leading }: Shape,
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

/** The size that most of the text has. */
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
  const by = minIndent * line.size;
  return line.left - left > by && line.left - before.left > by;
}

function endsSentence({ text }: PrintedLine): boolean {
  return /[.!?:…。！？؟][”"’')\]»]*\s*$/u.test(text);
}
