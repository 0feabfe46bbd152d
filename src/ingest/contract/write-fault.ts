/** Faults that affect all files, so that the rest would fail as well. */
const persistentFaults = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);

const kinds: Readonly<Record<string, WriteFaultKind>> = {
  ENOSPC: 'full',
  EDQUOT: 'quota',
  EROFS: 'readonly',
  EIO: 'error',
  EACCES: 'denied',
  EPERM: 'denied',
  EEXIST: 'file',
  ENOTDIR: 'file',
  ENAMETOOLONG: 'long',
  EXDEV: 'link',
};

const reasons = {
  full: 'the disk is full',
  quota: 'your disk quota is used up',
  readonly: 'the disk is read-only',
  error: 'the disk reports an error',
  denied: 'permission is denied',
  file: 'there is a file where a folder is needed',
  long: 'its path is too long for the disk',
  link: 'the folder is a symbolic link that leads outside the content folder',
} as const;

type WriteFaultKind = keyof typeof reasons;

/** Why something can't be read or written. */
export interface WriteFault {
  readonly which: WriteFaultKind | 'other';
  /** What is known of another fault, as the end of a sentence. */
  readonly reason: string | undefined;
  readonly [name: string]: string | undefined;
}

/** Returns why something can't be read or written, as the end of a sentence. */
export function writeFaultReason({ which, reason }: WriteFault): string {
  return (which === 'other' ? undefined : reasons[which]) ?? reason ?? '';
}

/** Returns why something can't be read or written, by error code. @param other what else is known of an unknown code */
export function faultOfCode(code: string, other: string): WriteFault {
  const which = kinds[code];
  return which === undefined ? { which: 'other', reason: other } : { which, reason: undefined };
}

/** Returns why something can't be written; undefined for any other error. */
export function writeFaultOf(error: unknown): WriteFault | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || (kinds[code] === undefined && syscall === undefined)) return undefined;
  return faultOfCode(code, code);
}

/** Returns why something can't be written, as the end of a sentence; undefined for any other error. */
export function writeFault(error: unknown): string | undefined {
  const fault = writeFaultOf(error);
  return fault && writeFaultReason(fault);
}

/** Returns whether nothing more can be written after an error. */
export function isPersistent(error: unknown): boolean {
  return persistentFaults.has((error as NodeJS.ErrnoException).code ?? '');
}
