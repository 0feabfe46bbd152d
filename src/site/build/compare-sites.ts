import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compareText } from '../../schema/date.ts';

/** The differences between the pages of two sites, as paths below the base: `/articles/letter/`. */
export interface PageChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Paths that no longer have a page, not even a redirect. */
  readonly gone: readonly string[];
}

/**
 * Compares the pages of two built sites.
 *
 * @param old an absolute path, like the other; it may be missing
 */
export function comparePages(old: string, fresh: string): PageChanges {
  const [before, after] = [pagesOf(old), pagesOf(fresh)];
  const both = [...after].filter((page) => before.has(page));
  return {
    added: addresses([...after].filter((page) => !before.has(page))),
    changed: addresses(both.filter((page) => !isSameFile(join(old, page), join(fresh, page)))),
    gone: addresses([...before].filter((page) => !after.has(page))),
  };
}

/**
 * Whether a path is permanent: that of an article, an entity or a topic. Lists come and go with their
 * contents.
 */
export function isPermanent(address: string): boolean {
  return /^\/(?:articles|entities|topics)\/[^/]+\/$/.test(address);
}

function pagesOf(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    files
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')),
  );
}

/** Whether two files are the same; a reused page is the identical file. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statSync(a), statSync(b)];
  if (one.ino === other.ino && one.dev === other.dev) return true;
  return one.size === other.size && readFileSync(a).equals(readFileSync(b));
}

function addresses(pages: readonly string[]): string[] {
  return pages.map((page) => `/${page.replace(/(?:^|(?<=\/))index\.html$/, '')}`).toSorted(compareText);
}
