import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { loadSharp, readPicture } from '../../../files/pictures/read-picture.ts';
import type { PictureOfPage } from '../../contract/incoming.ts';
import { bytesOfPicture } from '../../source/page-picture.ts';

/** What leads to the picture of a page: the path of a file that can be shown, or the name of one that can’t. */
export interface FoundPicture {
  /** An absolute path. */
  readonly path?: string;
  /** As in {@link PictureOfPage}. */
  readonly range?: readonly [start: number, end: number];
  readonly unread?: string;
}

const pictureEndings = ['.jpg', '.jpeg', '.png', '.tif', '.tiff', '.webp'].flatMap((ending) => [
  ending,
  ending.toUpperCase(),
]);
const otherEndings = ['.jp2', '.JP2', '.jpx', '.j2k'];
/** Where libraries keep the pictures beside the texts of pages. */
const pictureFolders = [
  '.',
  'MASTER',
  'IMG',
  'images',
  'image',
  'img',
  'master',
  'JPEG',
  'jpg',
  'PNG',
  'TIFF',
];

/** Returns the path of a file; undefined if it is not inside a folder. */
export function insideOf(folder: string, href: string): string | undefined {
  try {
    const path = realpathSync(join(folder, decodeURIComponent(href.replace(/^file:\/*(?:\.\/)?/, ''))));
    const inside = relative(realpathSync(folder), path);
    return inside === '..' || inside.startsWith(`..${sep}`) || !statSync(path).isFile() ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * Returns the picture of a page that any of some names leads to, whatever its ending, in a folder or where libraries keep
 * pictures in it.
 *
 * @param names paths in the folder
 */
export function findPicture(folder: string, names: readonly string[]): FoundPicture {
  let unread: string | undefined;
  for (const name of names) {
    const stem = name.replace(/\.[a-z0-9]{2,4}$/i, '');
    const inFolder = basename(stem);
    for (const candidate of [stem, ...pictureFolders.map((one) => `${one}/${inFolder}`)]) {
      for (const ending of pictureEndings) {
        const path = insideOf(folder, candidate + ending);
        if (path !== undefined) return { path };
      }
      for (const ending of otherEndings)
        if (insideOf(folder, candidate + ending)) unread ??= basename(candidate) + ending;
    }
  }
  return unread === undefined ? {} : { unread };
}

/**
 * Returns the pictures of the pages of a file that have its name, and their number if there are several pages, as pdftoppm and
 * others write it: `issue-01.jpg`. None of them, unless there is one for each page.
 *
 * @param path of the file
 */
export function numberedPictures(path: string, pages: number): readonly FoundPicture[] {
  const folder = dirname(path);
  const stem = basename(path)
    .replace(/\.gz$/i, '')
    .replace(/\.[a-z]{3,5}$/i, '');
  const own = pages === 1 ? findPicture(folder, [stem]) : {};
  if (own.path !== undefined) return [own];
  const byNumber = new Map<number, string>();
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(stem) || !pictureEndings.includes(extname(name))) continue;
    const number = /^[-_. ](?:page[-_ ]?|p)?(\d{1,4})\.\w+$/i.exec(name.slice(stem.length))?.[1];
    if (number !== undefined && !byNumber.has(Number(number)))
      byNumber.set(Number(number), join(folder, name));
  }
  const all = Array.from({ length: pages }, (_, index) => byNumber.get(index + 1));
  return all.every((one) => one !== undefined)
    ? all.map((one) => ({ path: one }))
    : own.unread === undefined
      ? []
      : [own];
}

/** Returns the size of a picture of a page, in pixels; undefined if it can’t be shown. */
export async function sizeOfPicture(picture: PictureOfPage): Promise<readonly [number, number] | undefined> {
  const { path, range } = picture;
  const bytes = range && bytesOfPicture(picture);
  const head = await readPicture(bytes ?? path, basename(path), bytes ? '.jpg' : extname(path));
  if ('message' in head || head.type === 'svg' || head.frames > 1) return undefined;
  // In a PDF, four colors may be the opposite of what they are in a file.
  if (bytes && (await (await loadSharp())(bytes).metadata()).channels > 3) return undefined;
  return [head.width, head.height];
}
