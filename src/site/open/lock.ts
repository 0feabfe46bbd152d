import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity } from './process-id.ts';
import { projectRoot } from './project-root.ts';

const pollMilliseconds = 200;

/** Who builds in this project: one at a time, whatever the out folder. */
export const buildLock = join(projectRoot, '.astro/backfile.lock');

/** The locks that this process holds: one that names it and is not among these is of an earlier process of its number. */
const held = new Set<string>();

/**
 * Takes a lock, waiting as long as a living process holds it; one that a dead process left is taken over.
 *
 * @param file an absolute path, which holds the process id of whoever has the lock, and when that process began
 * @param onWait called once, with that id, before waiting
 * @returns gives the lock back
 */
export async function takeLock(file: string, onWait: (holder: number) => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  let said = false;
  for (;;) {
    // A link is made at once and with its content, so that nobody reads a lock that is half written.
    writeWhole(own, processIdentity(process.pid)!);
    if (tryLink(own, file)) {
      held.add(file);
      removeQuietly(own);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    }
    const holder = holderOf(file);
    if (holder !== undefined && !holds(holder, file)) takeAway(file, own, holder);
    else if (holder !== undefined) {
      if (!said) onWait(Number.parseInt(holder, 10));
      said = true;
      await wait(pollMilliseconds);
    }
  }
}

/** Writes a file, or leaves none: a full disk makes an empty one first. */
function writeWhole(file: string, text: string): void {
  // What a killed process of this number has left may be the lock itself by another name.
  rmSync(file, { force: true });
  try {
    writeFileSync(file, text);
  } catch (error) {
    removeQuietly(file);
    throw error;
  }
}

/** Of a file that does no harm where it stays. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The next process of this number writes over it.
  }
}

/** Removes a dead process's lock; one that another waiting process has taken in the meantime is put back. */
function takeAway(file: string, own: string, dead: string): void {
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

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether the process that a lock names lives and is the one that took it. What says nothing was cut off as its holder died. */
function holds(holder: string, file: string): boolean {
  const pid = Number.parseInt(holder, 10);
  if (processIdentity(pid) !== holder) return false;
  return pid !== process.pid || held.has(file);
}
