import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { archiveRoot } from '../files/roots.ts';

const pollMs = 200;

/** The lock for builds of this archive: one at a time, whatever the output folder. */
export const buildLock = join(archiveRoot, '.astro/backfile.lock');

/**
 * The locks held by this process. A lock that names it but is not in this set belongs to an earlier process
 * with the same id.
 */
const held = new Set<string>();

/**
 * Takes a lock, waiting while a living process holds it; a lock left by a dead process is taken over.
 *
 * @param file an absolute path; the file contains the holder's process id and start time
 * @param onWait called once with that id, before waiting
 * @returns a function that releases the lock
 */
export async function takeLock(file: string, onWait: (holder: number) => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  let hasReported = false;
  let wasEmpty = false;
  for (;;) {
    if (tryTake(file, own)) {
      held.add(file);
      removeLeftBehind(file);
      return () => {
        held.delete(file);
        releaseQuietly(file);
      };
    }
    const holder = holderOf(file);
    // Where there are no hard links, a lock is empty for a moment while it is taken.
    const isFresh = holder === '' && !wasEmpty;
    wasEmpty = holder === '';
    if (isFresh) await wait(pollMs);
    else if (holder !== undefined && !isHeld(holder, file)) removeDeadLock(file, own, holder);
    else if (holder !== undefined) {
      if (!hasReported) onWait(Number.parseInt(holder, 10));
      hasReported = true;
      await wait(pollMs);
    }
  }
}

/** Returns whether a living process holds a lock. */
export function isLocked(file: string): boolean {
  const holder = holderOf(file);
  return holder !== undefined && isHeld(holder, file);
}

/** Takes a lock unless there is one; whatever happens, nothing else remains. */
function tryTake(file: string, own: string): boolean {
  // A hard link appears together with its content, so that nobody reads a partly written lock.
  writeWhole(own, processIdentity(process.pid)!);
  try {
    return tryLink(own, file);
  } finally {
    removeQuietly(own);
  }
}

/** Removes what processes left behind that were killed while taking the lock. */
function removeLeftBehind(file: string): void {
  const prefix = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    const pid = name.startsWith(prefix) ? /^\d+(?=$|\.dead$)/.exec(name.slice(prefix.length)) : null;
    if (pid && processIdentity(Number(pid[0])) === undefined) removeQuietly(join(dirname(file), name));
  }
}

/** Releases a lock after work that is finished, and must not be reported as failed because of that. */
function releaseQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    try {
      // An empty lock is nobody’s: without that, others would wait until this process ends.
      writeFileSync(file, '');
    } catch {
      // They wait until then.
    }
  }
}

/** Writes a complete file or none, since a full disk leaves an empty file. */
function writeWhole(file: string, text: string): void {
  // A file left by a killed process with the same id may be a hard link to the lock itself.
  rmSync(file, { force: true });
  try {
    writeFileSync(file, text);
  } catch (error) {
    removeQuietly(file);
    throw error;
  }
}

/** Removes a file that does no harm if it remains. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The next process with this id overwrites it.
  }
}

/** Removes a dead process's lock; if another waiting process has taken it in the meantime, puts it back. */
function removeDeadLock(file: string, own: string, dead: string): void {
  const aside = `${own}.dead`;
  try {
    renameSync(file, aside);
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (holderOf(aside) !== dead) tryLink(aside, file);
  removeQuietly(aside);
}

/** How a disk says that it has no hard links: FAT, exFAT, some network drives. */
const withoutLinks: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Gives a lock its name unless there is one; as a copy if the disk has no hard links. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!withoutLinks.has(code)) throw error;
    return tryCreate(readFileSync(from, 'utf8'), to);
  }
}

/** Creates a lock unless there is one. */
function tryCreate(text: string, file: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(descriptor, text);
  } catch (error) {
    removeQuietly(file);
    throw error;
  } finally {
    closeSync(descriptor);
  }
  // Whoever saw it empty for long has taken it for that of a dead process.
  return holderOf(file) === text;
}

function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Returns whether the process that a lock names is alive and took it. An empty lock was cut off when its
 * holder died.
 */
function isHeld(holder: string, file: string): boolean {
  const pid = Number.parseInt(holder, 10);
  if (processIdentity(pid) !== holder) return false;
  return pid !== process.pid || held.has(file);
}

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
