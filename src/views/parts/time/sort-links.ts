import type { Archive } from '../../../archive/archive.ts';
import type { Link } from '../../../shared/base/link.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** The order of a list, and a link to the search for the same list in the opposite order. */
export interface SortLinks {
  /** "Oldest first" */
  readonly current: string;
  readonly other: Link;
}

/** Shorter lists can be seen at a glance. */
const minArticles = 10;

/**
 * Builds the links to sort a list.
 *
 * @param query a search query that finds exactly the articles of the list
 * @returns undefined for a short list
 */
export function sortLinks(
  archive: Archive,
  urls: Urls,
  query: string,
  list: { readonly articles: readonly unknown[]; readonly isNewestFirst: boolean },
): SortLinks | undefined {
  if (list.articles.length < minArticles) return undefined;
  const { newestFirst, oldestFirst } = wordsOf(archive.site).labels;
  return list.isNewestFirst
    ? { current: newestFirst, other: { text: oldestFirst, href: urls.search(query, 'oldest') } }
    : { current: oldestFirst, other: { text: newestFirst, href: urls.search(query, 'newest') } };
}

/** Returns the part of a search query for a year, month or day: `from:1987-03 to:1987-03`. */
export function periodQuery(key: string): string {
  return `from:${key} to:${key}`;
}
