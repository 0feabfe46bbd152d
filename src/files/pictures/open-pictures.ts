import { fileProblem } from '../file-problems.ts';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../archive/problem.ts';
import { imagePath } from '../image-path.ts';
import { type OpenedPicture, openPicture } from './open-picture.ts';
import type { PictureFault } from './picture-types.ts';

/** A picture or another file that an article or a page names. */
export interface NamedFile {
  /** The file that refers to it, relative to the folder that contains the content folder. */
  readonly file: string;
  /** The relative path as written. */
  readonly source: string;
  readonly where: Pick<Problem, 'line' | 'path'>;
}

/**
 * Opens all images that articles and pages show.
 *
 * @param copies see {@link openPicture}
 * @returns the pictures that can be shown, by absolute path, and a problem for each image that can’t
 */
export async function openPictures(
  images: readonly NamedFile[],
  contentDir: string,
  copies?: string,
): Promise<{ pictures: ReadonlyMap<string, OpenedPicture>; problems: Problem[] }> {
  const root = dirname(contentDir);
  const pictures = new Map<string, OpenedPicture>();
  const faults = new Map<string, PictureFault>();
  const paths = new Set(images.flatMap(({ file, source }) => imagePath(root, file, source) ?? [])).values();
  const openRest = async () => {
    for (const path of paths) {
      const picture = existsSync(path) ? await openPicture(path, contentDir, copies) : undefined;
      if (picture && 'message' in picture) faults.set(path, picture);
      else if (picture) pictures.set(path, picture);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, openRest));
  const problems = images.flatMap(({ file, source, where }): Problem[] => {
    const path = imagePath(root, file, source);
    if (path !== undefined && pictures.has(path)) return [];
    const fault = path === undefined ? outside(source) : (faults.get(path) ?? missing(path, source));
    return [{ severity: 'error', file, ...where, ...fault }];
  });
  return { pictures, problems };
}

function outside(source: string): PictureFault {
  return fileProblem('image-outside', { name: source });
}

function missing(path: string, source: string): PictureFault {
  const name = basename(source);
  const isUnescaped = /[?#%]/.test(name) && existsSync(join(dirname(path), name));
  return isUnescaped
    ? fileProblem('image-address-escaped', { name: source, escaped: encodeURIComponent(name) })
    : fileProblem('image-missing', { name: source });
}
