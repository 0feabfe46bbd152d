import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceForText } from '../../views/base/once.ts';

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
    .filter((entry) => entry.isFile() && source.test(entry.name))
    .filter(({ name }) => !name.startsWith('content.config.'))
    .some(({ parentPath, name }) => importsCollections.test(readFileSync(join(parentPath, name), 'utf8'))),
);
