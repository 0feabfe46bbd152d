import { hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compareText } from '../../text/compare-text.ts';
import { endingOfType, headBytes, pictureTypeOf } from '../../files/pictures/picture-types.ts';
import type { EnclosedPictures } from '../contract/incoming.ts';
import type { FoundSource } from '../source/find-sources.ts';
import { slug } from '../../text/slug.ts';

/** A picture to be copied next to its article. */
export interface FoundImage {
  /** An absolute path, or the content of a picture embedded in a document. */
  readonly from: string | Uint8Array;
  /** Its name next to the article, derived from its content so that the same picture is stored once. */
  readonly name: string;
}

/** The folders in which Hugo, Jekyll, Eleventy, Docusaurus, Astro and others keep the files of a site. */
const siteFolders = ['static', 'public', 'assets', 'source', 'src', 'src/assets', '_site'];

/** Finds the pictures of articles in their source folder and in the folder given by `--assets`. */
export class ImageFinder {
  readonly #assets: string | undefined;
  /** Paths by lowercase file name. */
  #byName: Map<string, string[]> | undefined;

  /** @param assets an absolute path */
  constructor(assets: string | undefined) {
    this.#assets = assets;
  }

  /**
   * Returns the file of an image.
   *
   * @param src as written in the source: a URL, or a path relative to the source file
   * @param enclosed pictures embedded in the source
   * @returns undefined if there is none, or it is not a picture
   */
  find(src: string, source: FoundSource, enclosed?: EnclosedPictures): FoundImage | undefined {
    const within = enclosed?.get(src);
    if (within) {
      const type = pictureTypeOf(within);
      return (
        type && { from: within, name: `picture-${hash('sha256', within).slice(0, 8)}${endingOfType[type]}` }
      );
    }
    const path = pathOf(src);
    if (path === undefined) return undefined;
    const from = this.#beside(path, src, source) ?? this.#inAssets(path);
    const type = from === undefined ? undefined : pictureTypeOf(startOf(from));
    if (from === undefined || type === undefined) return undefined;
    const name =
      slug(basename(from, extname(from)))
        .slice(0, 60)
        .replace(/-$/, '') || 'image';
    return { from, name: `${name}-${hash('sha256', readFileSync(from)).slice(0, 8)}${endingOfType[type]}` };
  }

  /**
   * Returns a file inside the imported folder, or for a path of the site, in one of the folders for files that are
   * published as they are, there or next to it; a path such as `../../` is refused.
   */
  #beside(path: string, src: string, { path: file, root, archive }: FoundSource): string | undefined {
    if (file === undefined || root === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src))
      return undefined;
    // Hexo keeps the pictures of a post in a folder of its name.
    if (!isAbsolute(path))
      return (
        realFile(resolve(dirname(file), path), root) ??
        realFile(resolve(dirname(file), basename(file, extname(file)), path), root)
      );
    // What is around an unpacked archive is not its keeper's.
    const sites = archive === undefined ? [root, dirname(root)] : [root];
    return realFile(join(root, path), root) ?? sites.map((site) => inSiteFolders(path, site)).find(Boolean);
  }

  /**
   * Returns the file whose path shares the longest end with the address; resized WordPress images lead to
   * their originals.
   */
  #inAssets(path: string): string | undefined {
    if (this.#assets === undefined) return undefined;
    this.#byName ??= index(this.#assets);
    const names = [basename(path), basename(path).replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/, '')];
    for (const name of names) {
      const files = this.#byName.get(name.toLowerCase()) ?? [];
      const best = files
        .map((file) => ({ file, length: sharedEnd(file, path) }))
        .toSorted((a, b) => b.length - a.length || compareText(a.file, b.file));
      // Two equally good matches are ambiguous.
      if (best[0] && best[0].length !== best[1]?.length) return realFile(best[0].file, this.#assets);
    }
    return undefined;
  }
}

/** Returns the file for a path of a site (`/news/a.jpg`) in the folders of the site. */
function inSiteFolders(path: string, site: string): string | undefined {
  return siteFolders
    .flatMap((name) => {
      const folder = join(site, name);
      const places = [join(folder, path), join(site, path)];
      return places.map((place) => realFile(place, folder) && realFile(place, site));
    })
    .find(Boolean);
}

function pathOf(src: string): string | undefined {
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(src) || src.length > 2000) return undefined;
  try {
    const plain = src.replace(/[?#].*$/s, '');
    const path = decodeURIComponent(
      /^(https?:)?\/\//i.test(plain) ? new URL(plain, 'https://localhost').pathname : plain,
    );
    return path === '' || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function index(folder: string): Map<string, string[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const map = new Map<string, string[]>();
  for (const { parentPath, name } of files) {
    const list = map.get(name.toLowerCase());
    if (list) list.push(join(parentPath, name));
    else map.set(name.toLowerCase(), [join(parentPath, name)]);
  }
  return map;
}

/** Returns how many trailing parts two paths share. */
function sharedEnd(file: string, path: string): number {
  const [a, b] = [file.split(sep).toReversed(), path.split('/').toReversed()];
  const differs = a.findIndex((part, index) => index > 0 && part !== b[index]);
  return differs < 0 ? a.length : differs;
}

function realFile(path: string, root: string): string | undefined {
  try {
    const real = realpathSync(path);
    const inside = relative(realpathSync(root), real);
    return inside !== '..' && !inside.startsWith(`..${sep}`) && statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

function startOf(path: string): Uint8Array {
  const start = Buffer.alloc(headBytes);
  const file = openSync(path, 'r');
  try {
    return start.subarray(0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}
