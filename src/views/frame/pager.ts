import type { Link, MaybeLink } from '../../shared/base/link.ts';
import type { Words } from '../../shared/words/words.ts';

/** The number of articles on a page of a list. */
export const pageSize = 50;

/** Links to the pages of a long list. */
export interface Pager {
  /** "page 2 of 3" */
  readonly text: string;
  /**
   * The first page, the last, and those near the current one, which has no `href`; all pages if they have
   * labels and are few.
   */
  readonly pages: readonly MaybeLink[];
  readonly previous?: Link;
  readonly next?: Link;
}

export interface PagerOptions {
  /** Items per page. */
  readonly size?: number;
  /** Returns a label for a page; undefined to show its number. */
  readonly labelOf?: (number: number) => string | undefined;
}

/** Up to this many labeled pages are all linked. */
const maxPagesInFull = 12;

/** Returns the number of pages that a list needs, at least 1. */
export function pageCount(items: number, size = pageSize): number {
  return Math.max(1, Math.ceil(items / size));
}

/** Returns the page numbers of a list, from 1. */
export function pageNumbers(items: number, size = pageSize): number[] {
  return Array.from({ length: pageCount(items, size) }, (_, index) => index + 1);
}

/** Returns the items of one page, counted from 1. */
export function pageOf<T>(items: readonly T[], number: number, size = pageSize): readonly T[] {
  return items.slice((number - 1) * size, number * size);
}

/** Builds the pager of a list; undefined if it fits on one page. */
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
