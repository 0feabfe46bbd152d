import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { deskPath } from '../api/calls.ts';
import { bundlePage } from './bundle/bundle-page.ts';
import type { ContentWorkerData } from './thread/content-worker.ts';
import { startContent } from './thread/content-thread.ts';
import type { ServerCall } from './thread/handlers.ts';
import { Entrance } from './http/entrance.ts';
import { EventStream } from './http/event-stream.ts';
import { listenLocally } from './http/listen.ts';
import { makeApp } from './http/make-app.ts';
import { isTimeForSite, SiteBeside } from './site/site-beside.ts';

export interface DeskOptions extends ContentWorkerData {
  /** The first port to try; the next free port is used. */
  readonly port: number;
  /** Whether to start the site preview with the desk, if the archive is not large. */
  readonly withSite: boolean;
  /** The secret of the desk before it, if this one takes its place after an upgrade. */
  readonly secret?: string;
}

export interface OpenedDeskServer {
  /** `http://localhost:4322/desk/` */
  readonly url: string;
  /** Returns an address that opens the desk once, in the browser that first requests it. */
  readonly newAddress: () => string;
  /** The port and the secret, by which another desk takes its place. */
  readonly place: { readonly port: number; readonly secret: string };
  /** Resolves with the file of the program to which the keeper upgrades, an absolute path; the desk is then to be closed. */
  readonly upgrade: Promise<string>;
  /** Closes the desk after all decisions are written. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the desk on this machine: serves its page immediately, while a separate thread opens the content.
 *
 * @throws {Error} EACCES if the user may not use the port
 */
export async function openDesk({
  port,
  withSite,
  secret,
  ...content
}: DeskOptions): Promise<OpenedDeskServer> {
  const bundle = await bundlePage();
  const page = readFileSync(join(bundle, 'index.html'), 'utf8');
  const events = new EventStream();
  const site = new SiteBeside(content.contentDir, content.asOf, (event) => events.emit(event));
  const { promise: upgrade, resolve: beginUpgrade } = Promise.withResolvers<string>();
  // An archive that is only begun at the desk has none before.
  let hasStarted = false;
  const worker = startContent(content, (event) => {
    events.emit(event);
    if (event.type === 'upgrade' && event.file !== undefined) beginUpgrade(event.file);
    if (!withSite || hasStarted || !isTimeForSite(event, content.contentDir)) return;
    hasStarted = true;
    site.start();
  });
  let boundPort = port;
  const serverCalls: Readonly<Record<ServerCall, () => void>> = { 'shell/start-site': () => site.start() };
  const entrance = new Entrance(() => boundPort, page, secret);
  const app = makeApp({
    bundle,
    page,
    contentDir: content.contentDir,
    token: randomBytes(32).toString('base64url'),
    entrance,
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
  const url = `http://localhost:${free}${deskPath}`;
  return {
    url,
    place: { port: free, secret: entrance.secret },
    upgrade,
    newAddress: () => `${url}?code=${entrance.newCode()}`,
    async close() {
      await worker.close();
      await site.stop();
      close();
    },
  };
}
