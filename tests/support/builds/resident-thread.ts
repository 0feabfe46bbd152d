// Talks to a process that runs commands, for a thread that waits for it: Node waits for threads, but not for processes that
// continue.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Ran } from '../run-command.ts';
import type { ResidentCommand } from './resident-process.ts';

/** What this thread is told. */
export interface ResidentData {
  /** The copy of the project: an absolute path. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Becomes 1 when an answer is there, and 2 when there will be no more. */
  readonly flag: Int32Array;
  readonly answers: MessagePort;
}

const { root, env, flag, answers } = workerData as ResidentData;
const program = fork(join(root, 'tests/support/builds/resident-process.ts'), {
  cwd: root,
  env,
  execArgv: ['--max-semi-space-size=64'],
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});
program.on('message', (ran: Ran) => answer(ran, 1));
program.on('exit', (code) =>
  answer({ code, stdout: '', stderr: 'The process that runs commands has ended.' }, 2),
);
parentPort!.on('message', (command: ResidentCommand) => program.send(command));

function answer(ran: Ran, state: 1 | 2): void {
  answers.postMessage(ran);
  Atomics.store(flag, 0, state);
  Atomics.notify(flag, 0);
}
