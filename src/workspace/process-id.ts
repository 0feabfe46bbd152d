import { readFileSync } from 'node:fs';

/**
 * Returns what identifies a process, even from a later one with the same id: its id and, on Linux, its start
 * time.
 *
 * @returns `4711` or `4711 88412345`; undefined if there is no such process
 */
export function processIdentity(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  const stat = statOf(pid);
  // A zombie can still be signaled.
  if (stat && ['Z', 'X'].includes(stat.state)) return undefined;
  return stat ? `${pid} ${stat.began}` : String(pid);
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Reads a process's state on Linux; `began` is in clock ticks since boot. */
function statOf(pid: number): { state: string; began: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses, which may contain anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0]!, began: fields[19]! };
  } catch {
    return undefined;
  }
}
