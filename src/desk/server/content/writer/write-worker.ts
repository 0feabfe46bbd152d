import { parentPort } from 'node:worker_threads';
import { type WriteRequest, writeFiles } from './write-files.ts';

// A separate thread, because writing waits for the disk for each file.
const port = parentPort!;
port.on('message', async (request: WriteRequest) => {
  port.postMessage(await writeFiles(request, (holder) => port.postMessage({ type: 'waiting', holder })));
});
