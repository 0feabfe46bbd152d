import { readFileSync } from 'node:fs';

/**
 * Tells a process from all others, also from a later one with the same number: its id, and where the system tells it
 * (Linux), when it began.
 *
 * @returns `4711` or `4711 88412345`; undefined where no such process lives
 */
export function processIdentity(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  const stat = statOf(pid);
  // One that has ended and that nobody has asked about yet can still be signalled.
  if (stat && ['Z', 'X'].includes(stat.state)) return undefined;
  return stat ? `${pid} ${stat.began}` : String(pid);
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, but is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux's own account of a process; `began` is in clock ticks since the machine was started. */
function statOf(pid: number): { state: string; began: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0]!, began: fields[19]! };
  } catch {
    return undefined;
  }
}
