import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { keepersEnv } from '../keepers-env.ts';
import type { Ran } from '../run-command.ts';
import type { ResidentCommand } from './resident-process.ts';
import type { ResidentData } from './resident-thread.ts';

interface Resident {
  readonly thread: Worker;
  readonly flag: Int32Array;
  readonly answers: MessagePort;
}

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const residents = new Map<string, Resident>();
let commands = 0;

/**
 * Runs a command of the program in a copy of the project, in a process that stays for the next one: as in a process of its own,
 * but for what is read only when one starts.
 *
 * @param root the copy of the project: an absolute path
 */
export function runResident(root: string, ...args: readonly string[]): Ran {
  return runResidentWith({}, root, ...args);
}

/** Runs a command with other environment variables. */
export function runResidentWith(
  variables: Readonly<Record<string, string>>,
  root: string,
  ...args: readonly string[]
): Ran {
  const known = residents.get(root);
  const resident = known && Atomics.load(known.flag, 0) !== 2 ? known : startResident(root);
  commands += 1;
  Atomics.store(resident.flag, 0, 0);
  resident.thread.postMessage({ number: commands, args, variables } satisfies ResidentCommand);
  Atomics.wait(resident.flag, 0, 0);
  return (receiveMessageOnPort(resident.answers) as { readonly message: Ran }).message;
}

/** Runs a command of the program in the project itself: one that builds nothing there. */
export function runHere(...args: readonly string[]): Ran {
  return runResident(projectRoot, ...args);
}

function startResident(root: string): Resident {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const workerData: ResidentData = { root, env: keepersEnv, flag, answers: port2 };
  const thread = new Worker(new URL('./resident-thread.ts', import.meta.url), {
    workerData,
    transferList: [port2],
  });
  // It ends with the tests.
  thread.unref();
  port1.unref();
  const resident = { thread, flag, answers: port1 };
  residents.set(root, resident);
  return resident;
}
