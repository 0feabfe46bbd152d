/** How a page stands in its frame: lengths in CSS pixels. */
export interface PageSpace {
  /** The size of the frame. */
  readonly frame: readonly [width: number, height: number];
  /** The size of the page, in whatever units. */
  readonly page: readonly [width: number, height: number];
}

const maxZoom = 10;

/** Returns the width at which all of a page is in sight. */
export function fittingWidth({ frame, page }: PageSpace): number {
  return Math.min(frame[0], (frame[1] * page[0]) / page[1]);
}

/** Returns a zoom within what is allowed: 1 is the whole page. */
export function limitZoom(zoom: number): number {
  return Math.min(maxZoom, Math.max(1, zoom));
}

/**
 * Returns where a frame is scrolled to, so that the point under the pointer stays there while the page gets larger or smaller.
 *
 * @param scrolled where it is scrolled to
 * @param point the distance of the pointer from the edge of the frame
 * @param space the space beside the page before and after, where it is smaller than the frame
 * @param factor by how much it grows
 */
export function keepPoint(
  scrolled: number,
  point: number,
  space: { readonly before: number; readonly after: number },
  factor: number,
): number {
  return (scrolled + point - space.before) * factor + space.after - point;
}
