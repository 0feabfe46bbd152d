import type { Point } from './network-layout.ts';
import { widest } from './text-width.ts';

/** The side of a symbol on which its label is drawn; start and end depend on the writing direction. */
export type Side = 'end' | 'start' | 'below' | 'above';

/** The placement of a label. */
export interface Label {
  readonly side: Side;
  /** Whether there is no room, so that the label appears only on hover or focus. */
  readonly isHidden: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name to label, at the center of its symbol. */
export interface LabelAnchor extends Point {
  readonly lines: readonly string[];
  /** Labels with a higher weight are placed first; ties keep the order of the names. */
  readonly weight: number;
  /** The radius of the symbol in pixels; defaults to {@link symbolRadiusPx}. */
  readonly radius?: number;
}

/** The radius of the symbols in a network. */
const symbolRadiusPx = 10;
/** The distance between a symbol and its label. */
const labelGapPx = 3;
const lineHeightPx = 16;

const sides: readonly Side[] = ['end', 'start', 'below', 'above'];

const maxLabels = 250;
/** The cost of covering a symbol, relative to covering a label, which shines through. */
const symbolCost = 3;

/**
 * Places labels beside their symbols so that they cover neither labels nor symbols. Labels that must be shown
 * without enough room cover as little as possible.
 *
 * @param minShown the number of labels that are shown even if they cover something
 * @returns placements in the order of the names
 */
export function placeLabels(
  names: readonly LabelAnchor[],
  size: { readonly width: number; readonly height: number },
  minShown = 0,
): Label[] {
  const symbols = names.map(({ x, y, radius = symbolRadiusPx }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const shown: Box[] = [];
  const labels = names.map((): Label => ({ side: 'end', isHidden: true }));
  const order = names
    .map((_, index) => index)
    .toSorted((a, b) => names[b]!.weight - names[a]!.weight || a - b);
  for (const index of order) {
    const places = sides.map((side) => {
      const box = boxOf(names[index]!, side);
      const outside = outsideOf(box, size);
      const coveredBy = (others: readonly Box[]) =>
        others.reduce((sum, other) => sum + overlap(box, other), 0);
      const covered = symbolCost * coveredBy(symbols) + coveredBy(shown);
      return { side, box, outside, cost: covered + 100 * outside };
    });
    const best = places.reduce((one, other) => (other.cost < one.cost ? other : one));
    const isShown = shown.length < minShown || (best.cost === 0 && shown.length < maxLabels);
    if (isShown) shown.push(best.box);
    const inside = places.reduce((one, other) => (other.outside < one.outside ? other : one));
    labels[index] = { side: (isShown ? best : inside).side, isHidden: !isShown };
  }
  return labels;
}

function boxOf({ x, y, lines, radius = symbolRadiusPx }: LabelAnchor, side: Side): Box {
  const width = widest(lines);
  const half = (lines.length * lineHeightPx) / 2;
  const away = radius + labelGapPx;
  const left = side === 'end' ? x + away : side === 'start' ? x - away - width : x - width / 2;
  const down = radius + half + 2;
  const middle = side === 'below' ? y + down : side === 'above' ? y - down : y;
  return { left, right: left + width, top: middle - half, bottom: middle + half };
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Returns how far a box extends beyond the picture, in pixels, summed over all sides. */
function outsideOf(
  { left, right, top, bottom }: Box,
  { width, height }: { width: number; height: number },
): number {
  return Math.max(0, -left) + Math.max(0, right - width) + Math.max(0, -top) + Math.max(0, bottom - height);
}
