/** A rectangle on a page: left, top, width and height in pixels of the page’s `size`. */
export type PageBox = readonly [left: number, top: number, width: number, height: number];

/** Returns whether the middle of a box is in another one. */
export function isMiddleIn([x, y, width, height]: PageBox, [left, top, across, down]: PageBox): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return middleX >= left && middleX <= left + across && middleY >= top && middleY <= top + down;
}
