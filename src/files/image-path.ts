import { dirname, join, relative, sep } from 'node:path';

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
