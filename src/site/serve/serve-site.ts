import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import {
  anyOrigin,
  baseOf,
  cachedForever,
  hashedFolder,
  policyOf,
  publicBundleFolder,
} from '../output/headers.ts';
import { recoverSite } from '../build/update-site.ts';
import { findFile } from './find-file.ts';
import { sendFile } from './send-file.ts';

export interface Served {
  readonly server: Server;
  /** `http://localhost:4321/archive/` */
  readonly url: string;
}

/**
 * Serves a built site on this machine, at its base path and with the headers that a host would send.
 *
 * @param out an absolute path; it may be rebuilt in the meantime
 * @param port the first port to try; if it is taken, the next free one is used
 * @param onFinished called if an update of the site had been interrupted, and was finished
 * @returns undefined if the folder contains no site
 * @throws {Error} EACCES if the user may not use the port
 */
export async function serveSite(
  out: string,
  port: number,
  onFinished?: () => void,
): Promise<Served | undefined> {
  if (await recoverSite(out)) onFinished?.();
  const headers = join(out, '_headers');
  const base = existsSync(headers) ? baseOf(readFileSync(headers, 'utf8')) : undefined;
  if (base === undefined) return undefined;
  const server = createServer((request, response) => {
    answer(out, base, request, response).catch(() => {
      // An error in one request must not end the server.
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The file could not be read');
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
  response.setHeader('Content-Security-Policy', policyIn(out));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  if (!isThisMachine(request.headers.host)) {
    sendText(response, 403, 'This server only answers requests to localhost');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Only GET and HEAD are allowed');
    return;
  }
  const target = targetOf(request.url ?? '');
  if (!target) {
    sendText(response, 400, 'Malformed URL');
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
  if (!found) {
    notFound(out, response);
    return;
  }
  // As a host does: otherwise browsers ask again for fonts that are preloaded, and load them twice.
  if (path.startsWith(base + hashedFolder)) response.setHeader(...cachedForever);
  return sendFile(request, response, found.file);
}

/** Returns the policy of a site that may be rebuilt in the meantime. */
function policyIn(out: string): string {
  const headers = join(out, '_headers');
  return policyOf(existsSync(headers) ? readFileSync(headers, 'utf8') : '');
}

/**
 * Rejects other host names: a page elsewhere could point its own name at this machine and act as the same
 * origin.
 */
function isThisMachine(host: string | undefined): boolean {
  return (
    host === undefined || /^([\w-]+\.)*localhost(:\d*)?$|^127(\.\d+){3}(:\d*)?$|^\[::1\](:\d*)?$/i.test(host)
  );
}

/**
 * Returns the path and the query (with its `?`) of a request; undefined if it has neither a path nor a URL.
 */
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
  if (!existsSync(page)) return sendText(response, 404, 'Not found');
  const text = readFileSync(page);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}.\n`);
}

/** Listens on localhost only, since an archive in progress is not public. */
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
