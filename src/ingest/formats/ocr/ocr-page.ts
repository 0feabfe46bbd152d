import type { PageBox } from '../../../schema/page-box.ts';
import type { PrintedWord } from '../../../schema/word-table.ts';
import type { OcrBlock } from './ocr-text.ts';

/** A rectangle in the units of its source, perhaps with fractions: left, top, width, height. */
export type SourceBox = readonly [number, number, number, number];

/** A word as its source has it. */
export interface OcrWord {
  /** Undefined if the source states none that is a rectangle. */
  readonly box: SourceBox | undefined;
  /** From 0 to 1. */
  readonly confidence?: number;
  readonly word: string;
  /** Of a word that is broken at the end of a line, all of it. */
  readonly whole?: string;
  /** The line that it is in, counted over the page. */
  readonly line: number;
  /** The line’s text as far as it is of this word; empty for the second part of a broken word, whose first part has all of it. */
  readonly text: string;
}

/** A block with its words and its place. */
export interface PlacedBlock extends OcrBlock {
  readonly box: SourceBox | undefined;
  readonly words: readonly OcrWord[];
}

/** A page of a recognized text. */
export interface OcrPage {
  /** In the units of the source; undefined if it does not say. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** The blocks with text, in file order. */
  readonly blocks: readonly PlacedBlock[];
  /** The places of all parts of the page, also those without text, by id. */
  readonly boxes: ReadonlyMap<string, SourceBox>;
  /** The ids of the parts of each group of parts, by its id. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** How the places of a page become pixels. */
export interface PageScale {
  readonly size: readonly [number, number];
  readonly factor: readonly [number, number];
}

/** Below this, rounding to a whole unit would move a box by more than a thousandth of the page. */
const minUnits = 1000;
const maxShapeDifference = 0.01;

/**
 * Returns the scale of a page: that of its picture, if both have the same shape; otherwise a unit of the source is a pixel, or a
 * part of one where there are few.
 *
 * @param picture its width and height in pixels
 * @returns undefined if neither says how large the page is
 */
export function scaleOf(
  { width = 0, height = 0 }: Pick<OcrPage, 'width' | 'height'>,
  picture: readonly [number, number] | undefined,
): PageScale | undefined {
  if (!(width > 0 && height > 0)) return picture && { size: picture, factor: [1, 1] };
  if (picture) {
    const factor = [picture[0] / width, picture[1] / height] as const;
    if (Math.abs(factor[0] / factor[1] - 1) <= maxShapeDifference) return { size: picture, factor };
  }
  const factor = Math.max(1, Math.ceil(minUnits / Math.min(width, height)));
  return { size: [Math.ceil(width * factor), Math.ceil(height * factor)], factor: [factor, factor] };
}

/** Returns a box in whole pixels, without what is beyond the page; undefined if nothing is left. */
export function pixelsOf(box: SourceBox | undefined, { size, factor }: PageScale): PageBox | undefined {
  if (!box) return undefined;
  const clamp = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most);
  const left = clamp(box[0] * factor[0], size[0]);
  const top = clamp(box[1] * factor[1], size[1]);
  const right = clamp((box[0] + box[2]) * factor[0], size[0]);
  const bottom = clamp((box[1] + box[3]) * factor[1], size[1]);
  return right > left && bottom > top ? [left, top, right - left, bottom - top] : undefined;
}

/** Returns the smallest box around some. */
export function around(boxes: readonly SourceBox[]): SourceBox | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

/** Returns the words of a page that have a place, block by block. */
export function printedWords({ blocks }: OcrPage, scale: PageScale): PrintedWord[][] {
  return blocks.map(({ words }) =>
    words.flatMap(({ box, confidence, word, whole }): PrintedWord[] => {
      const pixels = pixelsOf(box, scale);
      // A soft hyphen at the end of a line is printed.
      const text = word
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/\u00AD$/, '-')
        .replaceAll('\u00AD', '');
      if (!pixels || text === '') return [];
      return [
        {
          box: pixels,
          ...(confidence !== undefined && { confidence: Math.round(confidence * 100) }),
          word: text,
          ...(whole !== undefined && { whole }),
        },
      ];
    }),
  );
}

/** Returns the text of a page within a rectangle as a block: the words whose middle is in it. */
export function blockWithin(
  { blocks }: OcrPage,
  id: string,
  [left, top, width, height]: SourceBox,
): OcrBlock {
  const words = blocks
    .flatMap((block) => block.words)
    .filter(({ box }) => {
      if (!box) return false;
      const [x, y] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
      return x >= left && x <= left + width && y >= top && y <= top + height;
    });
  const lines = [...Map.groupBy(words, ({ line }) => line).values()].map((line) =>
    line.flatMap(({ text }) => (text === '' ? [] : [text])).join(' '),
  );
  return {
    id,
    lines: lines.filter((line) => line !== ''),
    confidences: words.flatMap(({ confidence }) => confidence ?? []),
  };
}
