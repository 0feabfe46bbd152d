import type { PageBox } from '../../schema/page-box.ts';

/** A part of an article in print, as it is shown at once. */
export interface PrintedPart {
  /** The page, by its place among those of the article. */
  readonly page: number;
  /** What is in sight, in pixels of the page. */
  readonly view: PageBox;
  /** Whether it is the whole region of the article on that page, and not one of its columns. */
  readonly isRegion: boolean;
}

const padding = 12;

/**
 * Returns the parts of an article in the order of reading: on each page its whole region, then its columns, if there are several.
 *
 * @param pages the blocks on each page
 */
export function printedParts(pages: readonly (readonly PageBox[])[]): PrintedPart[] {
  return pages.flatMap((blocks, page) => {
    const region = { page, view: around(blocks), isRegion: true };
    if (blocks.length < 2) return [region];
    return [region, ...blocks.map((block) => ({ page, view: around([block]), isRegion: false }))];
  });
}

/** Reads blocks as the page has them: "54 233 352 1280,430 239 710 473". */
export function parseBlocks(text: string): PageBox[] {
  return text.split(',').map((block) => block.split(' ').map(Number) as unknown as PageBox);
}

/** Returns the rectangle around some blocks, a little wider than they. */
function around(blocks: readonly PageBox[]): PageBox {
  const left = Math.min(...blocks.map(([x]) => x)) - padding;
  const top = Math.min(...blocks.map(([, y]) => y)) - padding;
  const right = Math.max(...blocks.map(([x, , width]) => x + width)) + padding;
  const bottom = Math.max(...blocks.map(([, y, , height]) => y + height)) + padding;
  return [left, top, right - left, bottom - top];
}
