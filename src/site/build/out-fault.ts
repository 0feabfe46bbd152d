import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Catalog, fromCatalog } from '../../text/catalog.ts';
import { baseOf } from '../output/headers.ts';
import { archiveRoot, programRoot } from '../../files/roots.ts';
import { contains, realFolder } from '../../workspace/real-folder.ts';

/** Why a folder must not be replaced by a site, as the ends of sentences that start with its name. */
const outReasons = {
  cycle: 'contains symbolic links that form a cycle',
  'dangling-link': 'contains a symbolic link to something that does not exist',
  file: 'is a file',
  'in-content': 'is inside the content folder',
  'on-the-way': 'has a file where a folder is needed',
  others: 'contains files that were not made by a build',
  project: 'contains the project or its content',
  repository: 'is a Git repository, which a build would remove',
  volume: 'is a disk or volume, which can’t be replaced; use a folder inside it',
} as const;

/** Why a folder must not be replaced by a site. */
export interface OutFault {
  readonly whichReason: keyof typeof outReasons | 'unusable';
  /** What the system said; empty unless only that is known. */
  readonly code: string;
}

/** Returns the end of a sentence that starts with the name of the folder. */
export function outReason(whichReason: string, code: string): string {
  const known: Readonly<Record<string, string | undefined>> = outReasons;
  return known[whichReason] ?? `can't be used (${code})`;
}

/** Why a site can’t be built where it should be. */
export const outProblems = {
  'out-folder-refused': ({ folder, whichReason, code }: OutFault & { readonly folder: string }) => ({
    message: `The folder “${folder}” ${outReason(whichReason, code)}.`,
    advice: 'Choose another with --out.',
    atDesk: 'Start the desk with another folder for its site.',
  }),
} as const satisfies Catalog;

/** Returns why a site can’t be built where it should be. */
export const outProblem = fromCatalog(outProblems);

/**
 * Returns why a folder must not be replaced by a site; undefined if it may be replaced. A build removes everything in its
 * output folder, so the folder must be empty or hold a built site.
 *
 * @param out an absolute path
 * @param contentDir an absolute path
 */
export function outFault(out: string, contentDir: string): OutFault | undefined {
  let folder: string;
  try {
    folder = realFolder(out);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const whichReason = reasonsOfPath[code];
    return whichReason ? { whichReason, code: '' } : { whichReason: 'unusable', code };
  }
  const whichReason = reasonOfFolder(folder, realFolder(contentDir));
  return whichReason && { whichReason, code: '' };
}

const reasonsOfPath: Readonly<Record<string, keyof typeof outReasons>> = {
  ENOENT: 'dangling-link',
  ELOOP: 'cycle',
  ENOTDIR: 'on-the-way',
};

function reasonOfFolder(out: string, contentDir: string): keyof typeof outReasons | undefined {
  if ([archiveRoot, programRoot].some((root) => contains(out, realFolder(root))) || contains(out, contentDir))
    return 'project';
  if (contains(contentDir, out)) return 'in-content';
  const stat = statSync(out, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory()) return 'file';
  // The new site is put in place by renaming folders, which is not possible at a mount point.
  if (stat.dev !== statSync(dirname(out)).dev) return 'volume';
  if (existsSync(join(out, '.git'))) return 'repository';
  const headers = join(out, '_headers');
  const ours = existsSync(headers) && baseOf(readFileSync(headers, 'utf8')) !== undefined;
  return ours || readdirSync(out).length === 0 ? undefined : 'others';
}
