import type { Archive } from '../../../archive/archive.ts';
import type { Link } from '../../base/link.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** In which order a list stands, and the way to the same list in the opposite order, which the search makes. */
export interface SortLinks {
  /** "Oldest first" */
  readonly current: string;
  readonly other: Link;
}

/** Shorter lists are seen at a glance. */
const minArticles = 10;

/**
 * @param query what the search is asked for: all the articles of the list, and no others
 * @returns undefined where a list is short
 */
export function sortLinks(
  archive: Archive,
  urls: Urls,
  query: string,
  list: { readonly articles: readonly unknown[]; readonly isNewestFirst: boolean },
): SortLinks | undefined {
  if (list.articles.length < minArticles) return undefined;
  const { newestFirst, oldestFirst } = wordsOf(archive.site.language).labels;
  return list.isNewestFirst
    ? { current: newestFirst, other: { text: oldestFirst, href: urls.search(query, 'oldest') } }
    : { current: oldestFirst, other: { text: newestFirst, href: urls.search(query, 'newest') } };
}

/** The part of a query that asks for a year, month or day of the timeline: `from:1987-03 to:1987-03`. */
export function periodQuery(key: string): string {
  return `from:${key} to:${key}`;
}
