import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Returns the inode of each page of a site: a page that a build kept has the same one as before. */
export function inodesOf(out: string): Map<string, number> {
  const pages = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(pages.map((page) => [relative(out, page), statSync(page).ino]));
}
