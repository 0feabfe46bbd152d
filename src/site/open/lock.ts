import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const pollMilliseconds = 200;

/**
 * Takes a lock, waiting as long as a living process holds it; one that a dead process left is taken over.
 *
 * @param file an absolute path, which holds the process id of whoever has the lock
 * @param onWait called once, with that id, before waiting
 * @returns gives the lock back
 */
export async function takeLock(file: string, onWait: (holder: number) => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  let said = false;
  for (;;) {
    // A link is made at once and with its content, so that nobody reads a lock that is half written.
    writeWhole(own, String(process.pid));
    if (tryLink(own, file)) {
      rmSync(own);
      return () => rmSync(file, { force: true });
    }
    const holder = holderOf(file);
    if (holder !== undefined && !isAlive(holder)) takeAway(file, own, holder);
    else if (holder !== undefined) {
      if (!said) onWait(holder);
      said = true;
      await wait(pollMilliseconds);
    }
  }
}

/** Writes a file, or leaves none: a full disk makes an empty one first. */
function writeWhole(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Removes a dead process's lock; one that another waiting process has taken in the meantime is put back. */
function takeAway(file: string, own: string, dead: number): void {
  try {
    renameSync(file, own);
  } catch {
    return;
  }
  if (holderOf(own) !== dead) tryLink(own, file);
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  // What says nothing was cut off as its holder died.
  if (pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, but is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
