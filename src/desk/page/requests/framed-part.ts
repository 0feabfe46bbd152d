import type { PageCard } from '../../api/requests.ts';
import type { FramedPart } from './use-page-looks.ts';

type PageSize = PageCard['size'];

/** A frame is at least so wide and high, in pixels. */
const least = 1;

/** Returns the frame between two points, in pixels of a page. */
export function frameBetween(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  size: PageSize,
): FramedPart {
  return onPage(
    [Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX), Math.abs(toY - fromY)],
    size,
  );
}

/** Returns a frame that is on its page, in whole pixels. */
export function onPage([left, top, across, down]: FramedPart, [width, height]: PageSize): FramedPart {
  const [x, y] = [limit(left, 0, width - least), limit(top, 0, height - least)];
  return [x, y, limit(across, least, width - x), limit(down, least, height - y)];
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Returns a frame as an arrow key moves it, or with Shift makes it another size; undefined for any other key. */
export function frameByKey(
  [left, top, width, height]: FramedPart,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  size: PageSize,
): FramedPart | undefined {
  const arrow = arrows[key];
  if (!arrow) return undefined;
  const step = Math.max(1, Math.round(size[0] / 200));
  const [x, y] = [arrow[0] * step, arrow[1] * step];
  return shiftKey
    ? onPage([left, top, width + x, height + y], size)
    : onPage([limit(left + x, 0, size[0] - width), limit(top + y, 0, size[1] - height), width, height], size);
}

function limit(value: number, low: number, high: number): number {
  return Math.round(Math.min(Math.max(value, low), Math.max(low, high)));
}
