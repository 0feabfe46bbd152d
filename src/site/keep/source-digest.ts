import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../schema/date.ts';

const files: readonly string[] = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * Returns a digest of everything that turns views into pages: the project's source, its dependencies by
 * lockfile, and Node. Documentation (`src/README.md`) is excluded.
 *
 * @param root the project's folder
 * @throws what node:fs throws if the source can't be read
 */
export function sourceDigest(root: string): string {
  const source = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const digest = createHash('sha256').update(process.version);
  for (const file of [...source.toSorted(compareText), ...files.map((name) => join(root, name))]) {
    const bytes = readIfExists(file);
    digest.update(`\n${file.slice(root.length)} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('base64url');
}

function readIfExists(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return Buffer.alloc(0);
  }
}
