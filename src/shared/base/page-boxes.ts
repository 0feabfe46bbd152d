import type { PageBox } from '../../schema/page-box.ts';

/** A box of a word of a block, by the index of the word (see text/written-words.ts). A broken word has several. */
export interface WordBox {
  readonly word: number;
  readonly box: PageBox;
}

/**
 * Where the words of articles stand on a page, as a file of the site has it.
 *
 * A block is a list of lines: `[skip, x, y, height, width, gap, width, …]`. `skip` words before the first have no box here, −1 if
 * the first is the word before, once more; `x` and `y` are counted from the line before, each `gap` from the word before. All are
 * in units of the page.
 */
export interface PageBoxes {
  /** Width and height of the page in pixels. */
  readonly size: readonly [number, number];
  /** The pixels of a unit. */
  readonly unit: number;
  /** By the id of the article, then by the anchor of the block; `title` and `standfirst` are those above the text. */
  readonly articles: Readonly<Record<string, Readonly<Record<string, readonly (readonly number[])[]>>>>;
}

/** So many units are the longer side of a page, so that one is less than 0.03 % of it. */
const units = 4096;
const lineHead = 4;

/** Returns the pixels of a unit on a page. */
export function unitOf([width, height]: PageBoxes['size']): number {
  return Math.max(1, Math.ceil((Math.max(width, height) / units) * 100) / 100);
}

/** Returns the lines of a block. @param boxes in the order of their words */
export function packBoxes(boxes: readonly WordBox[], unit: number): number[][] {
  const lines: { readonly words: WordBox[]; top: number; bottom: number }[] = [];
  for (const one of boxes) {
    const [x, y, , height] = one.box;
    const line = lines.at(-1);
    const last = line?.words.at(-1);
    const isNext =
      last?.word === one.word - 1 &&
      x >= last.box[0] + last.box[2] / 2 &&
      y < line!.bottom &&
      y + height > line!.top &&
      Math.abs(y + height / 2 - (line!.top + line!.bottom) / 2) <
        Math.max(height, line!.bottom - line!.top) / 2;
    if (isNext) {
      line!.words.push(one);
      line!.top = Math.min(line!.top, y);
      line!.bottom = Math.max(line!.bottom, y + height);
    } else lines.push({ words: [one], top: y, bottom: y + height });
  }
  const at = (pixels: number) => Math.round(pixels / unit);
  let [word, left, above] = [-1, 0, 0];
  return lines.map(({ words, top, bottom }) => {
    const first = words[0]!;
    const x = at(first.box[0]);
    const packed = [first.word - word - 1, x - left, at(top) - above, at(bottom) - at(top)];
    let end = x;
    for (const { box } of words) {
      const start = at(box[0]);
      const right = at(box[0] + box[2]);
      if (packed.length > lineHead) packed.push(start - end);
      packed.push(right - start);
      end = right;
    }
    [word, left, above] = [words.at(-1)!.word, x, at(top)];
    return packed;
  });
}

/** Returns the boxes of a block in pixels; those of a line have its height. */
export function unpackBoxes(lines: readonly (readonly number[])[], unit: number): WordBox[] {
  let [word, left, above] = [-1, 0, 0];
  return lines.flatMap((line) => {
    const [skip = 0, x = 0, y = 0, height = 0] = line;
    word += skip;
    left += x;
    above += y;
    const boxes: WordBox[] = [];
    let start = left;
    for (let index = lineHead; index < line.length; index += 2) {
      if (index > lineHead) start += line[index - 1]!;
      const width = line[index]!;
      word += 1;
      boxes.push({ word, box: [start * unit, above * unit, width * unit, height * unit] });
      start += width;
    }
    return boxes;
  });
}
