/** A line of a page, or a part of one where a gap divides it. Lengths are in the page's own unit, from its top left. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly baseline: number;
  /** Of its letters. */
  readonly size: number;
  /** From 1. */
  readonly page: number;
}

/** The middle one of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
