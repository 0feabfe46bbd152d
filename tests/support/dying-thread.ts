import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerMessage, WorkerRequest } from '../../src/desk/server/thread/content-worker.ts';
import type { WriteRequest } from '../../src/desk/server/content/writer/write-files.ts';

// A thread of the desk that ends when it is asked to: by the call “die”, or by a change titled “die”. Started with
// `isWatched: false`, it ends before it opens the content.
const port = parentPort!;
const say = (message: WorkerMessage | { readonly type: 'written' }) => port.postMessage(message);
const data = workerData as { readonly isWatched: boolean } | null;
if (data && !data.isWatched) throw new Error('The content is fiction.');
if (data) say({ type: 'event', event: { type: 'content', state: 'open', done: 1, of: 1, version: 1 } });
port.on('message', (request: WorkerRequest | WriteRequest) => {
  if ('title' in request) {
    if (request.title === 'die') throw new Error('It died while it wrote.');
    say({ type: 'written' });
  } else if (request.type === 'close') say({ type: 'closed' });
  else if (request.name === 'die') throw new Error('It died in a call.');
  else if (request.name !== 'wait')
    say({ type: 'answer', number: request.number, answer: { type: 'done', output: null } });
});
