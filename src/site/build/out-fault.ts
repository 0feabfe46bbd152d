import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { baseOf } from '../output/headers.ts';
import { projectRoot } from '../open/project-root.ts';

/**
 * Says why a folder must not be replaced by a site, as the end of a sentence that begins with its name; undefined
 * where it may. A build removes all that is in its out folder, so it takes only one that is empty or its own.
 *
 * @param out an absolute path, and so is the other
 */
export function outFault(out: string, contentDir: string): string | undefined {
  if (contains(out, projectRoot) || contains(out, contentDir)) return 'holds what the site is made from';
  if (contains(contentDir, out)) return 'lies in the content folder';
  if (!existsSync(out)) return undefined;
  if (existsSync(join(out, '.git'))) return 'is a Git folder, which a build would remove';
  const headers = join(out, '_headers');
  const ours = existsSync(headers) && baseOf(readFileSync(headers, 'utf8')) !== undefined;
  return ours || readdirSync(out).length === 0 ? undefined : 'has files in it that no build made';
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}
