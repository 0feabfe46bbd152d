import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../text/compare-text.ts';
import { archiveRoot, isCompiled, programRoot } from './roots.ts';

const lockfile = join(archiveRoot, 'package-lock.json');

const digests = new Map<string, string>();

/**
 * Returns a digest of the code that makes something, which is kept until this digest changes: of folders and files of
 * `src`, of the libraries by lockfile, and of Node and its Unicode data, whose segmenter tells words. Documentation is left out.
 * A package is told by its version and the lockfile, which has its digest: it contains no sources of what Node runs.
 *
 * @param parts paths in `src`: `markdown`, `files/parse-yaml.ts`
 * @throws what node:fs throws
 */
export function codeDigest(parts: readonly string[]): string {
  const key = parts.join(' ');
  const digest =
    digests.get(key) ??
    (isCompiled
      ? digestOfCode(programRoot, ['package.json'], `${key}\n${lockfileText()}`)
      : digestOfCode(join(programRoot, 'src'), parts, lockfileText()));
  digests.set(key, digest);
  return digest;
}

/** Does the same for any folder of sources. */
export function digestOfCode(src: string, parts: readonly string[], lockfile: string): string {
  const digest = createHash('sha256').update(`${process.version} ${process.versions.icu}\n${lockfile}`);
  for (const file of parts.flatMap((part) => filesOf(src, part)).toSorted(compareText)) {
    const bytes = readFileSync(join(src, file));
    digest.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('base64url');
}

/** Returns the paths in `src` of a part. */
function filesOf(src: string, part: string): string[] {
  if (part.includes('.')) return [part];
  return readdirSync(join(src, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(src.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Returns the archive’s lockfile, which changes with every library; empty if there is none. */
function lockfileText(): string {
  return existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : '';
}
