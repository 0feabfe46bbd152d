import type { Link, MaybeLink } from '../base/link.ts';
import type { Words } from '../words/words.ts';

/** How many articles a list shows at once. */
export const pageSize = 50;

/** The pages of a long list; left out where there is one. */
export interface Pager {
  /** "page 2 of 3" */
  readonly text: string;
  /** By number, or by where each begins; the current one has no `href`. All of few, else first, last and those near. */
  readonly pages: readonly MaybeLink[];
  readonly previous?: Link;
  readonly next?: Link;
}

export interface PagerOptions {
  /** How many items a page has. */
  readonly size?: number;
  /** What a page is called instead of by its number. */
  readonly labelOf?: (number: number) => string | undefined;
}

/** Of so few pages, all are linked. */
const maxPagesInFull = 12;

/** How many pages so many items need: at least one. */
export function pageCount(items: number, size = pageSize): number {
  return Math.max(1, Math.ceil(items / size));
}

/** The numbers of the pages that so many items need: 1 to n. */
export function pageNumbers(items: number, size = pageSize): number[] {
  return Array.from({ length: pageCount(items, size) }, (_, index) => index + 1);
}

/** The items of one page, counted from 1. */
export function pageOf<T>(items: readonly T[], number: number, size = pageSize): readonly T[] {
  return items.slice((number - 1) * size, number * size);
}

export function makePager(
  items: number,
  number: number,
  hrefOf: (number: number) => string,
  words: Words,
  { size = pageSize, labelOf }: PagerOptions = {},
): Pager | undefined {
  const last = pageCount(items, size);
  if (last === 1) return undefined;
  const near = pageNumbers(items, size).filter(
    (n) => (labelOf && last <= maxPagesInFull) || n === 1 || n === last || Math.abs(n - number) <= 2,
  );
  const label = (n: number) => labelOf?.(n) ?? `${n}`;
  const link = (n: number, text: string): Link => ({ text, href: hrefOf(n) });
  return {
    text: words.page(number, last),
    pages: near.map((n) => (n === number ? { text: label(n) } : link(n, label(n)))),
    previous: number > 1 ? link(number - 1, words.labels.previousPage) : undefined,
    next: number < last ? link(number + 1, words.labels.nextPage) : undefined,
  };
}
