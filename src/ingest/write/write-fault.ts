/** Where writing fails for all files alike, the rest would fail as well. */
const hopeless = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);

const writeFaults: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EROFS: 'the disk can’t be written to',
  EIO: 'the disk has a fault',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EEXIST: 'a file stands where a folder should be',
  ENOTDIR: 'a file stands where a folder should be',
  ENAMETOOLONG: 'its path is too long for the disk',
  EXDEV: 'the folder is a link that leads out of the content folder',
};

/** Why something can't be read or written, as the end of a sentence, by the code that the system gives. */
export function wordsOfCode(code: string): string | undefined {
  return writeFaults[code];
}

/** Why something can't be written, as the end of a sentence; undefined for a fault of another kind. */
export function writeFault(error: unknown): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : (writeFaults[code] ?? (syscall === undefined ? undefined : code));
}

/** Whether nothing more can be written after this. */
export function isHopeless(error: unknown): boolean {
  return hopeless.has((error as NodeJS.ErrnoException).code ?? '');
}
