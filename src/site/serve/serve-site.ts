import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { anyOrigin, baseOf, publicBundleFolder } from '../output/headers.ts';
import { recoverSite } from '../build/recover-site.ts';
import { contentSecurityPolicy } from '../output/policy.ts';
import { findFile } from './find-file.ts';
import { sendFile } from './send-file.ts';

export interface Served {
  readonly server: Server;
  /** `http://localhost:4321/archive/` */
  readonly url: string;
}

/**
 * Serves a built site on this machine, in the folder that it was built for, with the headers that a host would send.
 *
 * @param out an absolute path; it may be built anew meanwhile
 * @param port the first to try; the next free one is taken
 * @returns undefined where the folder holds no site, nor one that a build which was killed had set aside
 * @throws {Error} EACCES where the port is not for this user
 */
export async function serveSite(out: string, port: number): Promise<Served | undefined> {
  await recoverSite(out);
  const headers = join(out, '_headers');
  const base = existsSync(headers) ? baseOf(readFileSync(headers, 'utf8')) : undefined;
  if (base === undefined) return undefined;
  const server = createServer((request, response) => {
    answer(out, base, request, response).catch(() => {
      // Whatever goes wrong with one request ends that one, never the server.
      if (response.headersSent) response.destroy();
      else say(response, 500, 'This could not be read');
    });
  });
  const free = await listen(server, port);
  return { server, url: `http://localhost:${free}${base}` };
}

async function answer(
  out: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  if (!isThisMachine(request.headers.host)) {
    say(response, 403, 'This server answers at localhost only');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    say(response, 405, 'Only GET and HEAD are answered');
    return;
  }
  const target = targetOf(request.url ?? '');
  if (!target) {
    say(response, 400, 'This is not an address');
    return;
  }
  const { path, query } = target;
  if (base !== '/' && (path === '/' || path === base.slice(0, -1))) {
    redirect(response, base + query);
    return;
  }
  if (path.startsWith(base + publicBundleFolder)) response.setHeader(...anyOrigin);
  const found = path.startsWith(base) ? findFile(out, path.slice(base.length - 1)) : undefined;
  if (found?.type === 'folder') {
    redirect(response, `${path}/${query}`);
    return;
  }
  if (found) return sendFile(request, response, found.file);
  notFound(out, response);
}

/** A page elsewhere may have its own name lead to this machine, and then ask as if it were of this server. */
function isThisMachine(host: string | undefined): boolean {
  return (
    host === undefined || /^([\w-]+\.)*localhost(:\d*)?$|^127(\.\d+){3}(:\d*)?$|^\[::1\](:\d*)?$/i.test(host)
  );
}

/** The path and the query (with its `?`) that a request is for; undefined where it is for neither a path nor a URL. */
function targetOf(url: string): { path: string; query: string } | undefined {
  const [, path, query = ''] = /^(\/[^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  if (path !== undefined) return { path, query };
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { pathname, search } = new URL(url);
  return { path: pathname, query: search };
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function notFound(out: string, response: ServerResponse): void {
  const page = join(out, '404.html');
  if (!existsSync(page)) return say(response, 404, 'Not found');
  const text = readFileSync(page);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}.\n`);
}

/** Only this machine is served: a draft of an archive is nobody else's yet. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
