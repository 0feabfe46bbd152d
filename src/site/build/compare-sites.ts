import { compareText } from '../../text/compare-text.ts';

/** The differences between the pages of two sites, as paths below the base: `/articles/letter/`. */
export interface PageChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Paths that no longer have a page, not even a redirect. */
  readonly gone: readonly string[];
}

/** Returns the pages among the changed files of a site. */
export function pageChanges({
  added,
  changed,
  removed,
}: Readonly<Record<'added' | 'changed' | 'removed', readonly string[]>>): PageChanges {
  const pages = (files: readonly string[]) => addresses(files.filter((file) => file.endsWith('.html')));
  return { added: pages(added), changed: pages(changed), gone: pages(removed) };
}

/**
 * Whether a path is permanent: that of an article, an entity or a topic. Lists come and go with their
 * contents.
 */
export function isPermanent(address: string): boolean {
  return /^\/(?:articles|entities|topics)\/[^/]+\/$/.test(address);
}

function addresses(pages: readonly string[]): string[] {
  return pages.map((page) => `/${page.replace(/(?:^|(?<=\/))index\.html$/, '')}`).toSorted(compareText);
}
