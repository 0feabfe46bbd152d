import type { Point } from './network-layout.ts';
import { widest } from './text-width.ts';

/** Where a name stands beside its sign: to the end or the start of it, below or above. */
export type Side = 'end' | 'start' | 'below' | 'above';

export interface Label {
  readonly side: Side;
  /** Whether it has no room: it is shown where the name is pointed at or has the focus. */
  readonly isHidden: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name to be labelled; the more important is placed first, of equals the earlier. */
export interface LabelAnchor extends Point {
  readonly lines: readonly string[];
  readonly weight: number;
  /** Of its sign, in pixels; {@link signRadius} where left out. */
  readonly radius?: number;
}

/** Half of the sign that stands for a name in a network, and from a sign's edge to the label. In pixels. */
const signRadius = 10;
const labelGap = 3;
const lineHeight = 16;

const sides: readonly Side[] = ['end', 'start', 'below', 'above'];

/** Labels are shown where there is room, so many at most. */
const maxLabels = 250;
/** How much worse it is to cover a sign than a label, which shows through. */
const costOfSign = 3;

/**
 * Finds room for the names beside their signs, where they cover neither another name nor a sign. Those that must be
 * shown without having room cover as little as they can.
 *
 * @param sure so many are shown whatever they cover
 * @returns in the order of the names
 */
export function placeLabels(
  names: readonly LabelAnchor[],
  size: { readonly width: number; readonly height: number },
  sure = 0,
): Label[] {
  const signs = names.map(({ x, y, radius = signRadius }) => ({
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
      const covered = costOfSign * coveredBy(signs) + coveredBy(shown);
      return { side, box, outside, cost: covered + 100 * outside };
    });
    const best = places.reduce((one, other) => (other.cost < one.cost ? other : one));
    const isShown = shown.length < sure || (best.cost === 0 && shown.length < maxLabels);
    if (isShown) shown.push(best.box);
    const inside = places.reduce((one, other) => (other.outside < one.outside ? other : one));
    labels[index] = { side: (isShown ? best : inside).side, isHidden: !isShown };
  }
  return labels;
}

function boxOf({ x, y, lines, radius = signRadius }: LabelAnchor, side: Side): Box {
  const width = widest(lines);
  const half = (lines.length * lineHeight) / 2;
  const away = radius + labelGap;
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

/** How far a box reaches out of the picture. */
function outsideOf(
  { left, right, top, bottom }: Box,
  { width, height }: { width: number; height: number },
): number {
  return Math.max(0, -left) + Math.max(0, right - width) + Math.max(0, -top) + Math.max(0, bottom - height);
}
