import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Where Astro puts what it copies; what a look shows is elsewhere, and pages that are not in the folder yet name it. */
const assetsFolder = join('_astro', '/');
const pictureEnding = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
const textEndings: ReadonlySet<string> = new Set(['.html', '.css', '.js', '.json', '.xml']);

/**
 * Removes the pictures that Astro has published and that nothing shows: all that a collection names, where a page that
 * somebody else has added reads one.
 *
 * @param folder what Astro has written, an absolute path
 * @throws what node:fs throws
 */
export function dropUnusedPictures(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.startsWith('.'),
  );
  const unused = new Map(
    files
      .filter((path) => path.startsWith(assetsFolder) && pictureEnding.test(path))
      .map((path) => [hashedEnd(path), path]),
  );
  for (const file of unused.size > 0 ? files : []) {
    if (!textEndings.has(extname(file))) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const end of unused.keys()) if (text.includes(end)) unused.delete(end);
  }
  for (const path of unused.values()) rmSync(join(folder, path));
}

/** Returns what no text writes otherwise, as it may what is before it: `B-OjCZyu.png` of `a&b.B-OjCZyu.png`. */
function hashedEnd(path: string): string {
  return basename(path).split('.').slice(-2).join('.');
}
