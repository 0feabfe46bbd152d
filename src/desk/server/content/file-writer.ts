import { Worker } from 'node:worker_threads';
import type { WriteRequest, WriteResult } from './write-files.ts';

/** Writes changes, one at a time. */
export interface FileWriter {
  readonly write: (request: WriteRequest, onWait: (holder: number) => void) => Promise<WriteResult>;
  readonly close: () => Promise<void>;
}

type WriterMessage = WriteResult | { readonly type: 'waiting'; readonly holder: number };

/** Starts the thread that writes. */
export function startWriter(): FileWriter {
  const worker = new Worker(new URL('write-worker.ts', import.meta.url));
  const write = (request: WriteRequest, onWait: (holder: number) => void) =>
    new Promise<WriteResult>((resolve, reject) => {
      const settle = () => {
        worker.off('message', onMessage);
        worker.off('error', onError);
      };
      const onMessage = (message: WriterMessage) => {
        if (message.type === 'waiting') onWait(message.holder);
        else {
          settle();
          resolve(message);
        }
      };
      const onError = (error: Error) => {
        settle();
        reject(error);
      };
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.postMessage(request);
    });
  return {
    write,
    async close() {
      await worker.terminate();
    },
  };
}
