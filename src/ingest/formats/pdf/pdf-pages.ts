import type { PrintedLine } from '../print/printed-line.ts';

/** A PDF that can't be read. */
export class UnreadablePdf extends Error {
  readonly advice: string;

  /** @param message a sentence */
  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

export interface PdfPages {
  /** The lines of each page. */
  readonly pages: readonly (readonly PrintedLine[])[];
  readonly isRightToLeft: boolean;
  /** Pieces of text that stand neither upright nor on the page. */
  readonly turned: number;
}

/** A piece of text as pdf.js gives it. */
interface PdfPiece {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
}

const maxPages = 300;
const maxPieces = 200_000;
/** In letters' sizes: a wider gap between two pieces of a row divides columns, or nearly. */
const maxGap = 0.9;

/**
 * Reads the text of a PDF, page by page, as lines with their places.
 *
 * @throws {UnreadablePdf}
 */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPages> {
  const { getDocumentProxy } = await import('unpdf');
  let pdf;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: false,
      useSystemFonts: false,
    });
  } catch (error) {
    throw faultOf(error);
  }
  try {
    if (pdf.numPages > maxPages) {
      throw new UnreadablePdf(
        `The PDF has ${pdf.numPages.toLocaleString('en')} pages, which no article has.`,
        'Divide it, one article a file.',
      );
    }
    const pages: (readonly PrintedLine[])[] = [];
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
    }
    return { pages, isRightToLeft: right > all / 2, turned };
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
      throw new UnreadablePdf(
        `A page of the PDF has more than ${maxPieces.toLocaleString('en')} pieces of text.`,
        'Look at what it is; a page of a newspaper has some thousands.',
      );
    }
  }
}

/** Puts pieces together that stand in a row with no more than a space between them. */
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
    for (const piece of row.toSorted((a, b) => a.left - b.left)) {
      const gap = open ? piece.left - open.right : Infinity;
      if (open && gap < maxGap * Math.max(open.size, piece.size)) {
        const space = gap > 0.12 * piece.size && !/\s$/.test(open.text) && !/^\s/.test(piece.text) ? ' ' : '';
        open = {
          ...open,
          text: `${open.text}${space}${piece.text}`,
          right: Math.max(open.right, piece.right),
          size: Math.max(open.size, piece.size),
        };
        lines[lines.length - 1] = open;
      } else {
        open = piece;
        lines.push(open);
      }
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }));
}

function faultOf(error: unknown): Error {
  if (error instanceof UnreadablePdf) return error;
  const { name, message } = error as Error;
  if (name === 'PasswordException') {
    return new UnreadablePdf(
      'The PDF has a password.',
      'Open it with its password, save it without one, and import that.',
    );
  }
  const [line = ''] = message.split('\n', 1);
  return new UnreadablePdf(
    `The PDF is broken: ${line.replace(/[.\s]+$/, '').slice(0, 200)}.`,
    'Get the whole file, or print it to a new PDF, and import that.',
  );
}
