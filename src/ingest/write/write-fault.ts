/** Faults that affect all files, so that the rest would fail as well. */
const persistentFaults = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);

const writeFaults: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EROFS: 'the disk is read-only',
  EIO: 'the disk reports an error',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EEXIST: 'there is a file where a folder is needed',
  ENOTDIR: 'there is a file where a folder is needed',
  ENAMETOOLONG: 'its path is too long for the disk',
  EXDEV: 'the folder is a symbolic link that leads outside the content folder',
};

/** Returns why something can't be read or written, as the end of a sentence, by error code. */
export function describeErrorCode(code: string): string | undefined {
  return writeFaults[code];
}

/** Returns why something can't be written, as the end of a sentence; undefined for any other error. */
export function writeFault(error: unknown): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : (writeFaults[code] ?? (syscall === undefined ? undefined : code));
}

/** Returns whether nothing more can be written after an error. */
export function isPersistent(error: unknown): boolean {
  return persistentFaults.has((error as NodeJS.ErrnoException).code ?? '');
}
