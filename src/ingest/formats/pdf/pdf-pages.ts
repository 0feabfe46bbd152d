import { SourceFault } from '../../contract/source-fault.ts';
import type { LineWord, PrintedLine } from '../print/printed-line.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** A text fragment as returned by pdf.js. */
interface PdfPiece {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** The extent of a page in points, and how far to the right it begins. */
export interface PdfPageBox {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Whether it is shown turned. */
  readonly isTurned: boolean;
}

const maxPages = 300;
const maxPieces = 200_000;
/** The gap between two fragments of a row above which they belong to different columns, in font sizes. */
const maxGap = 0.9;

/**
 * Reads the text of a PDF page by page, as lines with their positions. Fragments that are rotated or outside the page are
 * counted as turned.
 *
 * @throws {SourceFault} if the PDF can't be read
 */
export async function pdfPages(bytes: Uint8Array) {
  const { getDocumentProxy } = await import('unpdf');
  let pdf;
  try {
    // Its own memory is handed over: a copy of a large file would not fit.
    pdf = await getDocumentProxy(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      verbosity: 0,
      stopAtErrors: false,
      useSystemFonts: false,
    });
  } catch (error) {
    throw faultOf(error);
  }
  try {
    if (pdf.numPages > maxPages) {
      throw new SourceFault(printProblem('pdf-too-long', { pages: pdf.numPages }));
    }
    const pages: (readonly PrintedLine[])[] = [];
    const boxes: PdfPageBox[] = [];
    let [turned, right, all] = [0, 0, 0];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
      const pieces = await piecesOf(page.streamTextContent());
      page.cleanup();
      const upright = pieces.filter(
        ({ transform: [a = 0, b = 0, , , x = 0, y = 0] }) =>
          a > 0 && Math.abs(b) < 0.1 * a && x >= x0 - 1 && x <= x1 && y >= y0 && y <= y1,
      );
      turned +=
        pieces.filter(({ str }) => str.trim() !== '').length -
        upright.filter(({ str }) => str.trim() !== '').length;
      all += upright.length;
      right += upright.filter(({ dir }) => dir === 'rtl').length;
      pages.push(linesOf(upright, y1, number));
      boxes.push({ left: x0, width: x1 - x0, height: y1 - y0, isTurned: page.rotate % 360 !== 0 });
    }
    return { pages, boxes, isRightToLeft: right > all / 2, turned };
  } catch (error) {
    throw faultOf(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function piecesOf(stream: ReadableStream): Promise<PdfPiece[]> {
  const pieces: PdfPiece[] = [];
  const reader = stream.getReader() as ReadableStreamDefaultReader<{
    items: readonly (PdfPiece | { type: string })[];
  }>;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) if ('str' in item) pieces.push(item);
    if (pieces.length > maxPieces) {
      await reader.cancel();
      throw new SourceFault(printProblem('pdf-page-of-fragments', { most: maxPieces }));
    }
  }
}

/** Joins fragments of a row with at most a space between them into lines. */
function linesOf(pieces: readonly PdfPiece[], height: number, page: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const placed = pieces
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, width, transform: [, , c = 0, d = 0, x = 0, y = 0] }) => ({
      text: str,
      left: x,
      right: x + width,
      baseline: height - y,
      size: Math.hypot(c, d) || 1,
      page,
    }))
    .toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: PrintedLine[][] = [];
  for (const piece of placed) {
    const row = rows.findLast(
      ([first]) => Math.abs(first!.baseline - piece.baseline) < 0.35 * Math.max(first!.size, piece.size),
    );
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) {
    let open: PrintedLine | undefined;
    let parts: LinePart[] = [];
    for (const piece of row.toSorted((a, b) => a.left - b.left)) {
      const gap = open ? piece.left - open.right : Infinity;
      if (open && gap < maxGap * Math.max(open.size, piece.size)) {
        const space = gap > 0.12 * piece.size && !/\s$/.test(open.text) && !/^\s/.test(piece.text) ? ' ' : '';
        parts.push({ ...piece, at: open.text.length + space.length });
        open = {
          ...open,
          words: wordsOf(`${open.text}${space}${piece.text}`, parts),
          text: `${open.text}${space}${piece.text}`,
          right: Math.max(open.right, piece.right),
          size: Math.max(open.size, piece.size),
        };
        lines[lines.length - 1] = open;
      } else {
        parts = [{ ...piece, at: 0 }];
        open = { ...piece, words: wordsOf(piece.text, parts) };
        lines.push(open);
      }
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }));
}

/** A fragment in the text of its line. */
interface LinePart extends Pick<PrintedLine, 'text' | 'left' | 'right'> {
  /** Where it begins in the text. */
  readonly at: number;
}

/** Returns the words of a line. Within a fragment, each letter is taken to be as wide as such letters are in most typefaces. */
function wordsOf(text: string, parts: readonly LinePart[]): LineWord[] {
  const place = (index: number, isEnd: boolean) => {
    const part = parts.findLast(({ at }) => at < index || (!isEnd && at === index)) ?? parts[0]!;
    const before = widthOf(part.text.slice(0, index - part.at));
    return part.left + ((part.right - part.left) * before) / (widthOf(part.text) || 1);
  };
  return [...text.matchAll(/\S+/g)].map((found) => ({
    text: found[0],
    left: place(found.index, false),
    right: place(found.index + found[0].length, true),
  }));
}

/** Returns about how wide a text is; only its parts are compared. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[iljftrI.,;:'’!|()[\] ]/.test(letter)
      ? 0.55
      : /[mwMW@%—]/.test(letter)
        ? 1.5
        : /[\p{Lu}\d]/u.test(letter)
          ? 1.15
          : 1;
  return width;
}

function faultOf(error: unknown): Error {
  if (error instanceof SourceFault) return error;
  const { name, message } = error as Error;
  if (name === 'PasswordException') {
    return new SourceFault(printProblem('pdf-has-password'));
  }
  const [line = ''] = message.split('\n', 1);
  return new SourceFault(
    printProblem('pdf-damaged', { fault: line.replace(/(?<![.\s])[.\s]+$/, '').slice(0, 200) }),
  );
}
