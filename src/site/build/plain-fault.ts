import { relative } from 'node:path';
import { inspect } from 'node:util';

const faults: readonly (readonly [RegExp, string])[] = [
  [
    /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|StorageFull|QuotaExceeded|os error (28|122|112)\b/,
    'The disk is full. Free some space and try again.',
  ],
  [
    /EFBIG|File too large|FileTooLarge|os error 27\b/,
    'A file exceeds the size limit of this machine. Raise the limit (ulimit -f) and try again.',
  ],
  [
    /EROFS|Read-only file system|ReadOnlyFilesystem|os error 30\b/,
    'The disk is read-only. Choose another folder for the site, or move the project.',
  ],
];

/**
 * Messages for error codes of node:fs, as the end of a sentence that starts with the path; then what to do.
 */
const pathFaults: Readonly<Record<string, string>> = {
  EACCES: 'can’t be read or changed by this user. Change its permissions, or choose another folder',
  EPERM: 'can’t be read or changed by this user. Change its permissions, or choose another folder',
  EBUSY: 'is in use, or is a disk or volume. Close the program that uses it, or choose a folder inside it',
  ENOTDIR: 'has a file where a folder is needed. Choose another name',
  EISDIR: 'is a folder where a file is needed. Move it away',
  EXDEV: 'is on another disk than what should be moved there. Move that by hand, and try again',
  EEXIST: 'already exists. Move it away',
  ENOTEMPTY: 'was changed in the meantime. Try again',
  ENOENT: 'does not exist (any more). Try again',
  ELOOP: 'is a symbolic link that leads back to itself. Remove it',
  ENAMETOOLONG: 'is too long for this disk. Choose a shorter one',
  EIO: 'could not be read or written: the disk reports an error. Check the disk',
  EMFILE: 'could not be opened: too many files are open at once. Raise that limit (“ulimit -n”)',
  ENFILE: 'could not be opened: too many files are open at once. Close other programs',
};

/**
 * Describes a fault of the machine in plain words, whether Node, Astro or Pagefind reported it; undefined for
 * other faults.
 */
export function plainFault(error: unknown): string | undefined {
  const text = inspect(error, { depth: 5 });
  return faults.find(([pattern]) => pattern.test(text))?.[1] ?? pathFault(error);
}

/** Describes any fault: one of the machine in plain words, another as it describes itself. */
export function faultText(error: unknown): string {
  return plainFault(error) ?? (error instanceof Error ? error.message : String(error));
}

function pathFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { path, dest, code: given = '' } = error as NodeJS.ErrnoException & { dest?: string };
  // Node’s rmSync knows this error only by its words.
  const code = given === '' && error.message.includes('Input/output error') ? 'EIO' : given;
  const fault = pathFaults[code];
  if (fault === undefined) return pathFault(error.cause);
  // For a rename, the destination is usually the problem; for an open file, Node gives no path.
  const place = dest ?? path;
  const name = place === undefined ? 'A file' : relative('', place) || '.';
  return `${name} ${fault} (${code}).`;
}
