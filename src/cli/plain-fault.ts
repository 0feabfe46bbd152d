import { inspect } from 'node:util';

const faults: readonly (readonly [RegExp, string])[] = [
  [
    /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|StorageFull|QuotaExceeded|os error (28|122|112)\b/,
    'The disk is full. Make room on it, and build again.',
  ],
  [
    /EFBIG|File too large|FileTooLarge|os error 27\b/,
    'A file became larger than this machine lets a program write. Raise that limit ("ulimit -f"), and build again.',
  ],
  [
    /EROFS|Read-only file system|ReadOnlyFilesystem|os error 30\b/,
    'The disk can only be read. Choose another folder with --out, or move the project.',
  ],
];

/** Says in plain words what the machine had no room for, whichever of Node, Astro or Pagefind found out; undefined for other faults. */
export function plainFault(error: unknown): string | undefined {
  const text = inspect(error, { depth: 5 });
  return faults.find(([pattern]) => pattern.test(text))?.[1];
}
