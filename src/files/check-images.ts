import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from '../archive/problem.ts';

/**
 * Resolves the relative path by which an article refers to an image.
 *
 * @param root the folder that contains the content folder
 * @param file the article's file, relative to the root
 * @param source as written, perhaps with escapes (`my%20photo.jpg`)
 * @returns an absolute path in the content folder; undefined if it leads outside
 */
export function imagePath(root: string, file: string, source: string): string | undefined {
  if (source.startsWith('/') || source.includes('\0')) return undefined;
  const [content = ''] = file.split('/');
  let path: string;
  try {
    path = join(root, dirname(file), decodeURIComponent(source.replace(/[?#][^]*$/, '')));
  } catch {
    return undefined;
  }
  const inside = relative(join(root, content), path);
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) ? undefined : path;
}

/** Checks that an image is a file in the content folder. */
export function checkImage(
  root: string,
  file: string,
  source: string,
  where: Pick<Problem, 'line' | 'path'>,
): Problem[] {
  const path = imagePath(root, file, source);
  if (path && existsSync(path) && statSync(path).isFile()) return [];
  return [
    {
      severity: 'error',
      file,
      ...where,
      message: path
        ? `There is no image "${source}".`
        : `The image "${source}" is outside the content folder.`,
      advice: 'Put the file next to the article, and refer to it by its relative path.',
    },
  ];
}
