import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { getRequestListener } from '@hono/node-server';
import { type CallAnswer, deskPath } from '../api/calls.ts';
import type { DeskEvent } from '../api/events.ts';
import { bundlePage } from './bundle/bundle-page.ts';
import type { ContentWorkerData, WorkerMessage, WorkerRequest } from './content/content-worker.ts';
import type { ServerCall } from './handlers.ts';
import { EventStream } from './http/event-stream.ts';
import { listenLocally } from './http/listen.ts';
import { makeApp } from './http/make-app.ts';
import { SiteBeside } from './site/site-beside.ts';

export interface DeskOptions extends ContentWorkerData {
  /** The first port to try; the next free port is used. */
  readonly port: number;
  /** Whether to start the site preview with the desk, if the archive is not large. */
  readonly withSite: boolean;
}

/** The preview of a larger archive takes long to open, so it is started on demand. */
const maxArticlesAtOnce = 3000;

export interface OpenedDeskServer {
  /** `http://localhost:4322/desk/` */
  readonly url: string;
  /** Closes the desk after all decisions are written. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the desk on this machine: serves its page immediately, while a separate thread opens the content.
 *
 * @throws {Error} EACCES if the user may not use the port
 */
export async function openDesk({ port, withSite, ...content }: DeskOptions): Promise<OpenedDeskServer> {
  const bundle = await bundlePage();
  const events = new EventStream();
  const site = new SiteBeside(content.contentDir, content.asOf, (event) => events.emit(event));
  const worker = startContent(content, (event) => {
    events.emit(event);
    const isOpen = event.type === 'content' && event.state === 'open';
    if (withSite && isOpen && event.version === 1 && event.of <= maxArticlesAtOnce) site.start();
  });
  let boundPort = port;
  const serverCalls: Readonly<Record<ServerCall, () => void>> = { 'shell/start-site': () => site.start() };
  const app = makeApp({
    bundle,
    token: randomBytes(32).toString('base64url'),
    port: () => boundPort,
    events,
    call: (name, input) => {
      const own = Object.hasOwn(serverCalls, name) ? serverCalls[name as ServerCall] : undefined;
      if (!own) return worker.call(name, input);
      own();
      return Promise.resolve({ type: 'done', output: null });
    },
  });
  const { port: free, close } = await listenLocally(getRequestListener(app.fetch), port);
  boundPort = free;
  return {
    url: `http://localhost:${free}${deskPath}`,
    async close() {
      await worker.close();
      await site.stop();
      events.close();
      close();
    },
  };
}

/** Starts the thread with the content. */
function startContent(content: ContentWorkerData, emit: (event: DeskEvent) => void) {
  const worker = new Worker(new URL('content/content-worker.ts', import.meta.url), { workerData: content });
  const open = new Map<number, (answer: CallAnswer<unknown> | 'unknown') => void>();
  let last = 0;
  let onClosed: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (onClosed = resolve));
  const send = (request: WorkerRequest) => worker.postMessage(request);
  worker.on('message', (message: WorkerMessage) => {
    if (message.type === 'event') emit(message.event);
    else if (message.type === 'closed') onClosed();
    else {
      open.get(message.number)?.(message.answer);
      open.delete(message.number);
    }
  });
  worker.on('error', ({ message }: Error) => {
    emit({ type: 'content', state: 'failed', done: 0, of: 0, version: 0, message });
    for (const answer of open.values()) answer({ type: 'refused', message });
    open.clear();
    onClosed();
  });
  return {
    call: (name: string, input: unknown) =>
      new Promise<CallAnswer<unknown> | 'unknown'>((resolve) => {
        last += 1;
        open.set(last, resolve);
        send({ type: 'call', number: last, name, input });
      }),
    async close() {
      send({ type: 'close' });
      await closed;
      await worker.terminate();
    },
  };
}
