/**
 * A line of a page, or the part of a line up to a gap. Lengths are in the page's own unit, from the top left.
 */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The position of the baseline. */
  readonly baseline: number;
  /** The font size. */
  readonly size: number;
  /** From 1. */
  readonly page: number;
  /** Its words with their extent, from left to right. */
  readonly words?: readonly LineWord[];
}

/** A word of a line. */
export interface LineWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Returns the median of some numbers; 0 if there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
