import { realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contains } from '../open/real-folder.ts';

/** What stands at a path of a site: a file, or a folder whose address lacks its slash. */
export type FoundPath = { readonly type: 'file'; readonly file: string } | { readonly type: 'folder' };

/** Files that are for the host, which reads and does not serve them. */
const hiddenFiles: readonly string[] = ['_headers', '_redirects'];

/**
 * Finds what a path stands for, as hosts do: a file, a folder's `index.html`, or a page without its `.html`.
 *
 * @param out the folder of the site, an absolute path
 * @param path as in a URL, with its escapes, beginning with the slash of the site's own folder
 * @returns undefined where there is nothing, or nothing that may be seen: hidden files and what lies outside the site,
 *   also where a link in it leads there
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

/** The names in a path, the last one empty where it ends in a slash; undefined where no file of a site can have them. */
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
    // On Windows and macOS a name may be written in more than one way: the real one is judged.
    const file = realpathSync.native(path);
    const site = realpathSync.native(out);
    const isHidden = !contains(site, file) || hiddenFiles.includes(relative(site, file));
    if (isHidden || !statSync(file).isFile()) return undefined;
    return { type: 'file', file };
  } catch {
    // It is not there, too long for a name, or not to be read.
    return undefined;
  }
}
