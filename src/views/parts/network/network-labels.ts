import type { Point } from './network-layout.ts';
import { textWidth } from './text-width.ts';

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

/** Half of the sign that stands for a name, and from its middle to the label. In pixels. */
export const signRadius = 10;
export const labelGap = 13;
const lineHeight = 16;

const sides: readonly Side[] = ['end', 'start', 'below', 'above'];

/** So few names are all labelled; of more, so many are whatever they cover, and so many where there is room. */
const maxNamesForLabels = 30;
const sureLabels = 12;
const maxLabels = 250;

/**
 * Finds room for the names beside their signs, where they cover neither another name nor a sign. Those that must be
 * shown without having room cover as little as they can.
 *
 * @param names with their importance: the more important is placed first, of equals the earlier
 * @returns in the order of the names
 */
export function placeLabels(
  names: readonly (Point & { readonly text: string; readonly weight: number })[],
  size: { readonly width: number; readonly height: number },
): Label[] {
  const signs = names.map(({ x, y }) => ({
    left: x - signRadius,
    right: x + signRadius,
    top: y - signRadius,
    bottom: y + signRadius,
  }));
  const shown: Box[] = [];
  const sure = names.length <= maxNamesForLabels ? maxNamesForLabels : sureLabels;
  const labels = names.map((): Label => ({ side: 'end', isHidden: true }));
  const order = names
    .map((_, index) => index)
    .toSorted((a, b) => names[b]!.weight - names[a]!.weight || a - b);
  for (const index of order) {
    const places = sides.map((side) => {
      const box = boxOf(names[index]!, side);
      const outside = outsideOf(box, size);
      const covered = [...signs, ...shown].reduce((sum, other) => sum + overlap(box, other), 0);
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

function boxOf({ x, y, text }: Point & { readonly text: string }, side: Side): Box {
  const width = textWidth(text);
  const left = side === 'end' ? x + labelGap : side === 'start' ? x - labelGap - width : x - width / 2;
  const middle = side === 'below' ? y + 20 : side === 'above' ? y - 20 : y;
  return { left, right: left + width, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 };
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
