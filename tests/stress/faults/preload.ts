import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What happens at the chosen change: an error of the system, or the end of all processes. */
export type SystemFault = 'ENOSPC' | 'EIO' | 'kill';

/**
 * Compiles the library that injects faults.
 *
 * @returns its path, or why there is none
 */
export function compileFaults(folder: string): { readonly library: string } | { readonly missing: string } {
  if (process.platform !== 'linux') return { missing: 'faults of the system are injected on Linux only' };
  const library = join(folder, 'faulty-calls.so');
  const source = fileURLToPath(new URL('faulty-calls.c', import.meta.url));
  const { status, stderr } = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  });
  if (status === null) return { missing: 'there is no C compiler (cc) on this machine' };
  if (status !== 0) throw new Error(stderr);
  return { library };
}

/** Which change fails, and where changes are counted. */
export interface FaultPlan {
  readonly library: string;
  readonly folders: readonly string[];
  /** From 1; 0 only counts. */
  readonly at: number;
  readonly fault: SystemFault;
  /** A path for files of this run: the count, and the log of changes. */
  readonly notes: string;
}

/** Returns the variables with which a process and its children have that fault. */
export function faultEnv({ library, folders, at, fault, notes }: FaultPlan): Record<string, string> {
  writeFileSync(`${notes}.count`, Buffer.alloc(8));
  return {
    LD_PRELOAD: library,
    // Otherwise libuv may write without the C library.
    UV_USE_IO_URING: '0',
    FAULTS_FOLDERS: folders.join(':'),
    FAULTS_STATE: `${notes}.count`,
    FAULTS_LOG: `${notes}.log`,
    FAULTS_AT: String(at),
    FAULTS_MODE: fault,
  };
}
