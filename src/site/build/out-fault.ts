import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { baseOf } from '../output/headers.ts';
import { projectRoot } from '../open/project-root.ts';
import { contains, realFolder } from '../open/real-folder.ts';

/**
 * Says why a folder must not be replaced by a site, as the end of a sentence that begins with its name; undefined
 * where it may. A build removes all that is in its out folder, so it takes only one that is empty or its own.
 *
 * @param out an absolute path, and so is the other
 */
export function outFault(out: string, contentDir: string): string | undefined {
  let folder: string;
  try {
    folder = realFolder(out);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return faultsOfPath[code] ?? `can't be used (${code})`;
  }
  return faultOfFolder(folder, realFolder(contentDir));
}

const faultsOfPath: Readonly<Record<string, string>> = {
  ENOENT: 'is, or lies behind, a symbolic link that leads nowhere',
  ELOOP: 'is, or lies behind, symbolic links that lead in a circle',
  ENOTDIR: 'lies below a file, which can hold no folder',
};

function faultOfFolder(out: string, contentDir: string): string | undefined {
  if (contains(out, realFolder(projectRoot)) || contains(out, contentDir))
    return 'holds what the site is made from';
  if (contains(contentDir, out)) return 'lies in the content folder';
  const stat = statSync(out, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory()) return 'is a file';
  // The new site is put in its place by renaming folders, which a mount point does not allow.
  if (stat.dev !== statSync(dirname(out)).dev)
    return 'is a disk or volume of its own, which can’t be replaced at once; a folder in it can';
  if (existsSync(join(out, '.git'))) return 'is a Git folder, which a build would remove';
  const headers = join(out, '_headers');
  const ours = existsSync(headers) && baseOf(readFileSync(headers, 'utf8')) !== undefined;
  return ours || readdirSync(out).length === 0 ? undefined : 'has files in it that no build made';
}
