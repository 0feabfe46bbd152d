/** The smallest distance to the edges of the window. */
const marginPx = 8;

/**
 * Places an element over the page, above or below some lines: where it is wanted if there is room, otherwise on the
 * other side. It moves with the page.
 *
 * @param lines the place of the first and the last line in the window, which may be the same
 * @param gapPx the distance to the lines
 */
export function placeBeside(
  made: HTMLElement,
  [first, last]: readonly [DOMRect, DOMRect],
  side: 'above' | 'below',
  gapPx: number,
): void {
  const { width, height } = made.getBoundingClientRect();
  const above = first.top - gapPx - height;
  const below = last.bottom + gapPx;
  const fitsAbove = above >= marginPx;
  const fitsBelow = below + height + marginPx <= innerHeight;
  const isAbove = side === 'above' ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  const start = document.dir === 'rtl' ? last.right - width : last.left;
  const most = document.documentElement.clientWidth - width - marginPx;
  made.style.left = `${Math.max(marginPx, Math.min(start, most)) + scrollX}px`;
  made.style.top = `${(isAbove ? Math.max(marginPx, above) : below) + scrollY}px`;
}
