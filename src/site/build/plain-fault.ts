import { relative } from 'node:path';
import { inspect } from 'node:util';

const faults: readonly (readonly [RegExp, string])[] = [
  [
    /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|StorageFull|QuotaExceeded|os error (28|122|112)\b/,
    'The disk is full. Make room on it, and try again.',
  ],
  [
    /EFBIG|File too large|FileTooLarge|os error 27\b/,
    'A file became larger than this machine lets a program write. Raise that limit ("ulimit -f"), and try again.',
  ],
  [
    /EROFS|Read-only file system|ReadOnlyFilesystem|os error 30\b/,
    'The disk can only be read. Choose another folder with --out, or move the project.',
  ],
];

/** What Node's file functions say, as the end of a sentence that begins with the path, and what to do. */
const pathFaults: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or changed by this user. Give the right to, or choose another folder',
  EPERM: 'may not be read or changed by this user. Give the right to, or choose another folder',
  EBUSY: 'is in use, or is a disk or volume of its own. Close what uses it, or choose a folder in it',
  ENOTDIR: 'is, or lies below, a file, where a folder is needed. Choose another name',
  EISDIR: 'is a folder, where a file is needed. Move it away',
  EEXIST: 'is there already. Move it away',
  ENOTEMPTY: 'was written into meanwhile. Try again',
  ENOENT: 'is not there, or no longer. Try again',
  ELOOP: 'is a symbolic link that leads in a circle. Remove it',
  ENAMETOOLONG: 'is too long for this disk. Choose a shorter one',
  EIO: 'could not be read or written: the disk reports a fault. Look after the disk',
  EMFILE: 'could not be opened: too many files are open at once. Raise that limit (“ulimit -n”)',
  ENFILE: 'could not be opened: too many files are open at once. Close other programs',
};

/** Says in plain words what the machine would not do, whichever of Node, Astro or Pagefind found out; undefined for other faults. */
export function plainFault(error: unknown): string | undefined {
  const text = inspect(error, { depth: 5 });
  return faults.find(([pattern]) => pattern.test(text))?.[1] ?? pathFault(error);
}

function pathFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const fault = pathFaults[code];
  if (fault === undefined) return pathFault(error.cause);
  // Of a rename, it is the place that is hard to take; of an open file, Node does not say where it is.
  const place = dest ?? path;
  const name = place === undefined ? 'A file' : relative('', place) || '.';
  return `${name} ${fault} (${code}).`;
}
