import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A running process. */
export interface Job {
  /** Resolves when the process ends: undefined on success, or its last output. */
  readonly over: Promise<string | undefined>;
  readonly send: (message: string | boolean) => void;
  readonly stop: () => void;
}

/** Environment variables of test runners, which are not passed on. */
const ownEnvironment = new Set(['NODE_ENV', 'VITEST']);
/** The length of the last output to keep. */
const maxErrorCharacters = 2000;
/** How large half of the young generation may become: it is collected seldom, and takes memory. */
const youngMegabytes = 64;

/**
 * Starts a separate process, which can take a lock and ends with the desk.
 *
 * @param script a script that calls `answerJob`
 * @param start the start data
 * @param onMessage called with each message of the process
 * @param isBackground whether to lower its priority
 */
export function runJob<Start extends object, Message>(
  script: JobScript<Start, Message>,
  start: Start,
  onMessage: (message: Message) => void,
  isBackground = false,
): Job {
  const child = fork(fileURLToPath(script.url), {
    execArgv: [`--max-semi-space-size=${script.youngMegabytes ?? youngMegabytes}`],
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
    // The process may have ended already, or the system may not allow it.
  }
}

/** A script for a separate process, with the types of its start data and messages, which are declared beside its work. */
export interface JobScript<Start, Message> {
  readonly url: URL;
  /** How large half of the young generation may become, if the process shall keep little in memory. */
  readonly youngMegabytes?: number;
  // These exist only as types, which both sides share.
  readonly start?: Start;
  readonly message?: Message;
}
