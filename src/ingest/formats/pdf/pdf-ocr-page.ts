import { around, type OcrPage, type OcrWord, type PlacedBlock, type SourceBox } from '../ocr/ocr-page.ts';
import { orderLines } from '../print/order-lines.ts';
import type { PrintedLine } from '../print/printed-line.ts';
import type { PdfPageBox } from './pdf-pages.ts';

/** How far letters reach above and below their baseline, in font sizes. */
const [ascent, descent] = [0.8, 0.22];

/** Returns a page of a PDF as a page with places: each column of it is a block. A page that is shown turned has no places. */
export function pdfOcrPage(
  lines: readonly PrintedLine[],
  { left, width, height, isTurned }: PdfPageBox,
  isRightToLeft: boolean,
): OcrPage {
  let line = 0;
  const { columns } = orderLines(lines, isRightToLeft);
  const blocks = columns.map((column): PlacedBlock => {
    const words = column.lines.flatMap((one) => {
      line += 1;
      return (one.words ?? []).map(({ text, ...extent }): OcrWord => {
        const box: SourceBox = [
          extent.left - left,
          one.baseline - ascent * one.size,
          extent.right - extent.left,
          (ascent + descent) * one.size,
        ];
        return { box: isTurned ? undefined : box, word: text, line, text };
      });
    });
    return {
      id: '',
      box: around(words.flatMap(({ box }) => (box ? [box] : []))),
      lines: column.lines.map(({ text }) => text),
      confidences: [],
      words,
    };
  });
  return {
    width,
    height,
    blocks: blocks.filter((block) => block.words.length > 0),
    boxes: new Map(),
    groups: new Map(),
  };
}
