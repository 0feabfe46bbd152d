import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { baseOf } from '../output/headers.ts';
import { archiveRoot, programRoot } from '../../files/roots.ts';
import { contains, realFolder } from '../../workspace/real-folder.ts';

/**
 * Returns why a folder must not be replaced by a site, as the end of a sentence that starts with its name;
 * undefined if it may be replaced. A build removes everything in its output folder, so the folder must be
 * empty or hold a built site.
 *
 * @param out an absolute path
 * @param contentDir an absolute path
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
  ENOENT: 'contains a symbolic link to something that does not exist',
  ELOOP: 'contains symbolic links that form a cycle',
  ENOTDIR: 'has a file where a folder is needed',
};

function faultOfFolder(out: string, contentDir: string): string | undefined {
  if ([archiveRoot, programRoot].some((root) => contains(out, realFolder(root))) || contains(out, contentDir))
    return 'contains the project or its content';
  if (contains(contentDir, out)) return 'is inside the content folder';
  const stat = statSync(out, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory()) return 'is a file';
  // The new site is put in place by renaming folders, which is not possible at a mount point.
  if (stat.dev !== statSync(dirname(out)).dev)
    return 'is a disk or volume, which can’t be replaced; use a folder inside it';
  if (existsSync(join(out, '.git'))) return 'is a Git repository, which a build would remove';
  const headers = join(out, '_headers');
  const ours = existsSync(headers) && baseOf(readFileSync(headers, 'utf8')) !== undefined;
  return ours || readdirSync(out).length === 0 ? undefined : 'contains files that were not made by a build';
}
