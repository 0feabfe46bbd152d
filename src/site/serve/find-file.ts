import { realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contains } from '../../workspace/real-folder.ts';

/** What is at a path of a site: a file, or a folder whose address lacks its trailing slash. */
export type FoundPath = { readonly type: 'file'; readonly file: string } | { readonly type: 'folder' };

/** Files for the host, which it reads but does not serve. */
const hiddenFiles: readonly string[] = ['_headers', '_redirects'];

/**
 * Resolves a path as hosts do: to a file, a folder's `index.html`, or a page without its `.html`.
 *
 * @param out the folder of the site, an absolute path
 * @param path as in a URL, escaped, starting with the slash of the site's own folder
 * @returns undefined if there is nothing that may be served; hidden files and files outside the site,
 * including those
 *   that a symbolic link leads to, are never served
 */
export function findFile(out: string, path: string): FoundPath | undefined {
  const names = namesOf(path);
  if (!names) return undefined;
  const isFolder = names.at(-1) === '';
  const place = join(out, ...names);
  if (isFolder) return fileAt(out, join(place, 'index.html'));
  const file = fileAt(out, place) ?? fileAt(out, `${place}.html`);
  if (file) return file;
  return fileAt(out, join(place, 'index.html')) && { type: 'folder' };
}

/**
 * Returns the names in a path, the last one empty after a trailing slash; undefined if no file of a site can
 * have them.
 */
function namesOf(path: string): string[] | undefined {
  let names: string[];
  try {
    names = path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const isFit = names.every(
    (name, index) =>
      (name === '' ? index === names.length - 1 : !name.startsWith('.') || name === '.well-known') &&
      !/[/\\\0]/.test(name),
  );
  return isFit ? names : undefined;
}

function fileAt(out: string, path: string): { type: 'file'; file: string } | undefined {
  try {
    // On Windows and macOS a name can be spelled in several ways, so the actual name is checked.
    const file = realpathSync.native(path);
    const site = realpathSync.native(out);
    const isHidden = !contains(site, file) || hiddenFiles.includes(relative(site, file));
    if (isHidden || !statSync(file).isFile()) return undefined;
    return { type: 'file', file };
  } catch {
    // It does not exist, its name is too long, or it can't be read.
    return undefined;
  }
}
