import type { ArticleBlock, TextMark } from '../../api/articles.ts';
import type { BlockRange } from './extend-words.ts';

/** A mark with the number of its block. */
export interface PlacedMark extends TextMark {
  readonly block: number;
}

/** Returns all marks of a text in reading order. */
export function marksOf(blocks: readonly ArticleBlock[]): PlacedMark[] {
  return blocks.flatMap(({ marks }, block) => marks.map((mark) => ({ ...mark, block })));
}

/** Whether two ranges are the same place. */
export function isSameRange(a: BlockRange, b: BlockRange | undefined): boolean {
  return b !== undefined && a.block === b.block && a.start === b.start && a.end === b.end;
}
