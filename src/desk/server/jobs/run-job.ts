import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { JobScript } from './job-script.ts';

/** A process of its own at work. */
export interface Job {
  /** Resolves when it is over: undefined where all went well, or what it said at its end. */
  readonly over: Promise<string | undefined>;
  readonly send: (message: string | boolean) => void;
  readonly stop: () => void;
}

/** What tests tell the processes that they start is not for this one. */
const ownEnvironment = new Set(['NODE_ENV', 'VITEST']);
/** Of what a process says at its end, so much is kept. */
const maxErrorCharacters = 2000;

/**
 * Starts work in a process of its own: it may take a lock, and is gone when the desk is.
 *
 * @param script calls `answerJob`
 * @param start what it begins with
 * @param onMessage is told what it says
 * @param isBackground whether everything else goes first
 */
export function startJob<Start extends object, Message>(
  script: JobScript<Start, Message>,
  start: Start,
  onMessage: (message: Message) => void,
  isBackground = false,
): Job {
  const child = fork(fileURLToPath(script.url), {
    execArgv: ['--max-semi-space-size=128'],
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownEnvironment.has(name))),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    errors = (errors + bytes.toString()).slice(-maxErrorCharacters);
  });
  child.on('message', onMessage as (message: unknown) => void);
  if (isBackground && child.pid !== undefined) lowerPriority(child.pid);
  child.send(start);
  let isStopped = false;
  return {
    over: new Promise((resolve) => {
      child.once('error', ({ message }) => resolve(message));
      child.once('close', (code) =>
        resolve(code === 0 || isStopped ? undefined : errors || `exit code ${code}`),
      );
    }),
    send(message) {
      if (child.connected) child.send(message);
    },
    stop() {
      isStopped = true;
      child.kill();
    },
  };
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It may be gone already, or the machine does not allow it.
  }
}
