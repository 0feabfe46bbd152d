import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { onceForText } from '../../shared/base/once.ts';

const source = /\.(?:astro|mdx?|[cm]?[jt]sx?)$/;
const importsCollections = /(["'])astro:content\1/;

/**
 * Returns whether a project has source code that imports Astro’s collections, besides their definition. The
 * archive’s own pages don’t.
 *
 * @param folder the project’s source folder: an absolute path
 */
export const readsCollections = onceForText((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some(({ parentPath, name }) => doesFileReadCollections(join(parentPath, name))),
);

/** Returns whether a file is source code that imports Astro’s collections. @param path an absolute path */
export function doesFileReadCollections(path: string): boolean {
  const name = basename(path);
  return (
    source.test(name) &&
    !name.startsWith('content.config.') &&
    existsSync(path) &&
    importsCollections.test(readFileSync(path, 'utf8'))
  );
}
