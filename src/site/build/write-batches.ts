// site-writer.ts runs this in a thread.
import { parentPort, workerData } from 'node:worker_threads';
import { type FileBatch, writeBatch } from './write-batch.ts';
import type { BatchAnswer } from './site-writer.ts';

const folder = workerData as string;
const folders = new Set<string>();
const port = parentPort!;

port.on('message', (batch: FileBatch) => {
  const answer = (message: BatchAnswer) => port.postMessage(message, [batch.bytes]);
  writeBatch(folder, batch, folders).then(
    (written) => answer({ bytes: batch.bytes, written }),
    (error: unknown) => {
      // What identifies a fault of the disk would be lost: only the message of an error is passed on.
      const { message, code, errno, syscall, path } = error as NodeJS.ErrnoException;
      answer({ bytes: batch.bytes, fault: { message, code, errno, syscall, path } });
    },
  );
});
