import { Worker } from 'node:worker_threads';
import type { WriteRequest, WriteResult } from './write-files.ts';

/** Writes changes, one after another. */
export interface FileWriter {
  readonly write: (request: WriteRequest, onWait: (holder: number) => void) => Promise<WriteResult>;
  readonly close: () => Promise<void>;
}

type WriterMessage = WriteResult | { readonly type: 'waiting'; readonly holder: number };

/**
 * Starts a thread that writes. If it ends unexpectedly, the next change is written by a new one.
 *
 * @param script the script of the thread
 */
export function startWriter(script = new URL('write-worker.ts', import.meta.url)): FileWriter {
  let worker: Worker | undefined = start();
  // The thread does not say which change it has written.
  let last: Promise<unknown> = Promise.resolve();
  function start(): Worker {
    const thread = new Worker(script);
    const forget = () => {
      if (worker === thread) worker = undefined;
    };
    // Also if it ends while nothing is written.
    thread.on('error', forget);
    thread.on('exit', forget);
    return thread;
  }
  const writeNext = (request: WriteRequest, onWait: (holder: number) => void) =>
    new Promise<WriteResult>((resolve, reject) => {
      const own = (worker ??= start());
      const settle = () => {
        own.off('message', onMessage);
        own.off('error', onEnd);
        own.off('exit', onEnd);
      };
      const onMessage = (message: WriterMessage) => {
        if (message.type === 'waiting') onWait(message.holder);
        else {
          settle();
          resolve(message);
        }
      };
      const onEnd = (error: Error | number) => {
        settle();
        const why = error instanceof Error ? error.message.replace(/[.]$/, '') : `exit code ${error}`;
        reject(new Error(`The part of the desk that writes files stopped: ${why}.`));
      };
      own.on('message', onMessage);
      own.on('error', onEnd);
      own.on('exit', onEnd);
      own.postMessage(request);
    });
  return {
    write(request, onWait) {
      const next = last.then(() => writeNext(request, onWait));
      last = next.catch(() => undefined);
      return next;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
