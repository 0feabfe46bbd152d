import type { Archive } from '../../archive/archive.ts';

/** A number that is said in passing, on pages that should not change with every new article. */
export interface RoughCount {
  readonly count: number;
  /** Otherwise there are as many or more. */
  readonly isExact: boolean;
}

/** In a smaller archive every number is exact. */
const minArticles = 1000;
const minRough = 10;

/** Returns a number as it is said in passing: from 10 on, it is rounded down to a multiple of 5, 50, 500 and so on. */
export function roughCount({ roughSize }: Pick<Archive, 'roughSize'>, count: number): RoughCount {
  if (count < minRough || roughSize < minArticles) return { count, isExact: true };
  const unit = 10 ** Math.floor(Math.log10(count)) / 2;
  return { count: Math.floor(count / unit) * unit, isExact: false };
}
