import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { lookup } from 'mrmime';
import { type CallAnswer, deskPath, eventHeader } from '../../api/calls.ts';
import { shownPicture } from './content-picture.ts';
import type { Entrance } from './entrance.ts';
import type { EventStream } from './event-stream.ts';
import { checkHost, checkOrigin, checkToken, picturePolicy, sendHeaders } from './guard.ts';
import { inputFault } from './input-fault.ts';

const maxBodyBytes = 64_000_000;

export interface AppSettings {
  /** The folder of the bundled page, an absolute path. */
  readonly bundle: string;
  /** The HTML of that page. */
  readonly page: string;
  /** The content folder, an absolute path, whose pictures are shown in previews. */
  readonly contentDir: string;
  /** The token of this start, which only the page knows. */
  readonly token: string;
  /** Lets in the keeper’s browsers. */
  readonly entrance: Entrance;
  /** Returns the port of the server. */
  readonly port: () => number;
  readonly events: EventStream;
  /** Handles a request by name; returns `unknown` for an unknown name. */
  readonly call: (name: string, input: unknown) => Promise<CallAnswer<unknown> | 'unknown'>;
}

/** Creates the desk’s web server: the page, its files, events and requests. */
export function makeApp({
  bundle,
  page,
  contentDir,
  token,
  entrance,
  port,
  events,
  call,
}: AppSettings): Hono {
  const pageWithToken = page.replaceAll('%TOKEN%', token);
  const app = new Hono();
  app.use(sendHeaders, checkHost(port));
  app.use(`${deskPath}api/*`, checkOrigin, entrance.check);
  app.get(`${deskPath}api/events`, (context) => events.answer(context));
  app.post(
    `${deskPath}api/:screen/:name`,
    checkToken(token),
    bodyLimit({ maxSize: maxBodyBytes }),
    async (context) => {
      const { screen, name } = context.req.param();
      let input: unknown;
      try {
        input = await context.req.json();
      } catch {
        return context.text('This is not JSON.\n', 400);
      }
      const fault = inputFault(`${screen}/${name}`, input);
      if (fault !== undefined) return context.text(fault, 400);
      const answer = await call(`${screen}/${name}`, input);
      return answer === 'unknown'
        ? context.notFound()
        : context.json(answer, 200, { [eventHeader]: String(events.sent) });
    },
  );
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/', (context) => context.redirect(deskPath));
  app.get(deskPath.slice(0, -1), (context) => context.redirect(deskPath));
  app.get(`${deskPath}assets/:file`, (context) => {
    const file = context.req.param('file');
    const bytes = /^[\w.-]+$/.test(file) ? readIfThere(join(bundle, 'assets', file)) : undefined;
    if (!bytes) return context.notFound();
    return context.body(bytes, 200, { 'Content-Type': lookup(file) ?? 'application/octet-stream' });
  });
  app.get(`${deskPath}picture/*`, checkOrigin, entrance.check, async (context) => {
    const { pathname } = new URL(context.req.url);
    const picture = await shownPicture(contentDir, pathname.slice(`${deskPath}picture/`.length));
    if (!picture) return context.notFound();
    context.header('Content-Security-Policy', picturePolicy);
    return context.body(picture.bytes, 200, { 'Content-Type': picture.mediaType });
  });
  // All other addresses of the desk are screens, which the page handles.
  app.get(`${deskPath}*`, entrance.redeem, entrance.check, (context) => context.html(pageWithToken));
  return app;
}

function readIfThere(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}
