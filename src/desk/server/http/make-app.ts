import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { lookup } from 'mrmime';
import { type CallAnswer, deskPath } from '../../api/calls.ts';
import type { EventStream } from './event-stream.ts';
import { checkHost, checkOrigin, checkToken, sendHeaders } from './guard.ts';

const maxBodyBytes = 64_000_000;

export interface AppSettings {
  /** The folder of the bundled page, an absolute path. */
  readonly bundle: string;
  /** Of this start: the page has it, and nothing else. */
  readonly token: string;
  /** The port that is listened at. */
  readonly port: () => number;
  readonly events: EventStream;
  /** Answers a request by its name; `unknown` where there is none of that name. */
  readonly call: (name: string, input: unknown) => Promise<CallAnswer<unknown> | 'unknown'>;
}

/** Makes the desk's own web server: the page, its files, its events and its requests. */
export function makeApp({ bundle, token, port, events, call }: AppSettings): Hono {
  const page = readFileSync(join(bundle, 'index.html'), 'utf8').replaceAll('%TOKEN%', token);
  const app = new Hono();
  app.use(sendHeaders, checkHost(port));
  app.use(`${deskPath}api/*`, checkOrigin);
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
      const answer = await call(`${screen}/${name}`, input);
      return answer === 'unknown' ? context.notFound() : context.json(answer);
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
  // Every other address of the desk is a screen, which the page finds by itself.
  app.get(`${deskPath}*`, (context) => context.html(page));
  return app;
}

function readIfThere(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}
