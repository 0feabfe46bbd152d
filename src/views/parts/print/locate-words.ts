import type { PrintedWord } from '../../../schema/word-table.ts';
import { isMiddleIn, type PageBox } from '../../../schema/page-box.ts';
import type { WordBox } from '../../../shared/base/page-boxes.ts';
import { alignTexts } from './align-texts.ts';
import { writtenWords } from '../../../text/written-words.ts';

/** A word of a page, with the page. */
export interface PlacedWord extends PrintedWord {
  readonly page: number;
}

/** A box of a word of a text. */
export interface PlacedBox extends WordBox {
  readonly page: number;
}

/** Returns the words of a table that stand in some blocks, in the order of the blocks. */
export function wordsInBlocks(
  table: readonly (readonly PrintedWord[])[],
  blocks: readonly PageBox[],
): PrintedWord[] {
  const inBlocks = blocks.map((): PrintedWord[] => []);
  for (const word of table.flat()) {
    const index = blocks.findIndex((block) => isMiddleIn(word.box, block));
    if (index >= 0) inBlocks[index]!.push(word);
  }
  return inBlocks.flat();
}

/**
 * Finds where the words of some texts stand: those that are the same as on the page, in the same order. A text that was corrected
 * keeps the places of what is the same.
 *
 * @param texts in the order of reading
 * @returns for each text its boxes, in the order of its words
 */
export function locateWords(texts: readonly string[], printed: readonly PlacedWord[]): PlacedBox[][] {
  const written = texts.flatMap((text, at) =>
    writtenWords(text).map(({ start, end }, word) => ({ at, word, key: keyOf(text.slice(start, end)) })),
  );
  const found = joinBroken(printed);
  const boxes = texts.map((): PlacedBox[] => []);
  const pairs = alignTexts(
    written.map(({ key }) => key),
    found.map(({ key }) => key),
  );
  for (const [one, other] of pairs) {
    const { at, word } = written[one]!;
    for (const { page, box } of found[other]!.parts) boxes[at]!.push({ word, page, box });
  }
  return boxes;
}

/** Joins the parts of words that are broken at the end of a line. */
function joinBroken(
  printed: readonly PlacedWord[],
): { readonly key: string; readonly parts: PlacedWord[] }[] {
  const joined: { key: string; whole: string | undefined; parts: PlacedWord[] }[] = [];
  for (const word of printed) {
    const last = joined.at(-1);
    const isRest = word.whole !== undefined && last?.whole === word.whole && last.parts.length === 1;
    if (isRest) last.parts.push(word);
    else joined.push({ key: keyOf(word.whole ?? word.word), whole: word.whole, parts: [word] });
  }
  return joined;
}

/** Returns what is compared of a word: its letters and digits, in lower case; all of it if it has none. */
function keyOf(word: string): string {
  return (
    word
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '') || word
  );
}
