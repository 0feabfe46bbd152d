import { Worker } from 'node:worker_threads';
import type { CallAnswer } from '../../api/calls.ts';
import type { DeskEvent } from '../../api/events.ts';
import type { ContentWorkerData, WorkerMessage, WorkerRequest } from './content-worker.ts';

/** A fault that comes back each time is not one that starting again helps against. */
const maxRestarts = 5;

/** The answer to a call by name; `unknown` for an unknown name. */
type ThreadAnswer = CallAnswer<unknown> | 'unknown';

/** The thread with the content, as the server sees it. */
export interface ContentThread {
  /** Always answers, also if the thread ends meanwhile. */
  readonly call: (name: string, input: unknown) => Promise<ThreadAnswer>;
  /** Closes it after all decisions are written. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the thread with the content. If it ends unexpectedly, it is started again, and takes up the decisions in the
 * journal; unless it ended before it could open the content, or too often.
 *
 * @param emit receives its events
 * @param script the script of the thread
 */
export function startContent(
  data: ContentWorkerData,
  emit: (event: DeskEvent) => void,
  script = new URL('content-worker.ts', import.meta.url),
): ContentThread {
  const calls = new Map<number, (answer: ThreadAnswer) => void>();
  let lastCall = 0;
  let restarts = 0;
  let isClosing = false;
  let fault: CallAnswer<unknown> | undefined;
  let onClosed: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (onClosed = resolve));
  let worker = start();

  function start(): Worker {
    const thread = new Worker(script, { workerData: data });
    let isOpen = false;
    let isOver = false;
    const onEnd = (reason: string) => {
      if (isOver) return;
      isOver = true;
      if (isClosing) onClosed();
      const answer = { type: 'refused', message: `The desk had to start again: ${reason}` } as const;
      for (const resolve of calls.values()) resolve(answer);
      calls.clear();
      if (isClosing) return;
      if (isOpen && restarts < maxRestarts) {
        restarts += 1;
        worker = start();
        return;
      }
      fault = {
        type: 'refused',
        message: `The desk has stopped: ${reason}`,
        advice: 'Start it again as you started it before.',
      };
      emit({ type: 'content', state: 'failed', done: 0, of: 0, version: 0, message: reason });
    };
    thread.on('message', (message: WorkerMessage) => {
      if (message.type === 'event') {
        if (message.event.type === 'content' && message.event.state === 'open') isOpen = true;
        emit(message.event);
      } else if (message.type === 'closed') onClosed();
      else {
        calls.get(message.number)?.(message.answer);
        calls.delete(message.number);
      }
    });
    thread.on('error', ({ message }: Error) => onEnd(message));
    thread.on('exit', (code) => onEnd(`exit code ${code}`));
    return thread;
  }

  const send = (request: WorkerRequest) => worker.postMessage(request);
  return {
    call(name, input) {
      if (fault) return Promise.resolve(fault);
      return new Promise((resolve) => {
        lastCall += 1;
        calls.set(lastCall, resolve);
        send({ type: 'call', number: lastCall, name, input });
      });
    },
    async close() {
      isClosing = true;
      if (!fault) {
        send({ type: 'close' });
        await closed;
      }
      await worker.terminate();
    },
  };
}
