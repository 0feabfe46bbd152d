import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashedFolder } from './headers.ts';

/** Where Astro has what it renders pages with, which names all pictures. */
const modulesFolder = '.prerender';
const pictureEnding = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Removes the pictures that Astro has published and that nothing shows: all that a collection names, where a page that
 * somebody else has added reads one.
 *
 * @param folder what Astro has written, an absolute path
 * @throws what node:fs throws
 */
export function dropUnusedPictures(folder: string): void {
  const assets = join(folder, hashedFolder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(folder, modulesFolder)));
  const isPicture = (path: string) => path.startsWith(assets) && pictureEnding.test(path);
  const pictures = files.filter(isPicture);
  const unused = new Set(pictures.map(hashedEnd));
  if (unused.size === 0) return;
  for (const file of files) {
    if (isPicture(file)) continue;
    const text = readFileSync(file, 'utf8');
    for (const end of unused) if (text.includes(end)) unused.delete(end);
  }
  for (const path of pictures) if (unused.has(hashedEnd(path))) rmSync(path);
}

/** Returns what no text writes otherwise, as it may what is before it: `B-OjCZyu.png` of `a&b.B-OjCZyu.png`. */
function hashedEnd(path: string): string {
  return basename(path).split('.').slice(-2).join('.');
}
