import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { baseOf } from './headers.ts';
import { contentSecurityPolicy } from './policy.ts';

export interface Served {
  readonly server: Server;
  /** `http://localhost:4321/archive/` */
  readonly url: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
};

/**
 * Serves a built site on this machine, in the folder that it was built for, with the headers that a host would send.
 *
 * @param out an absolute path; it may be built anew meanwhile
 * @param port the first to try; the next free one is taken
 * @returns undefined where the folder holds no site
 */
export async function serveSite(out: string, port: number): Promise<Served | undefined> {
  const headers = join(out, '_headers');
  const base = existsSync(headers) ? baseOf(readFileSync(headers, 'utf8')) : undefined;
  if (base === undefined) return undefined;
  const files = sirv(out, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = typeOf(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    if (url.pathname === '/' && base !== '/') return redirect(response, base);
    if (!url.pathname.startsWith(base)) return notFound(out, response);
    const path = url.pathname.slice(base.length - 1);
    if (isFolder(out, path)) return redirect(response, `${url.pathname}/${url.search}`);
    if (/^\/_(headers|redirects)$/.test(path)) return notFound(out, response);
    const inside = Object.assign(request, { url: path + url.search }) as IncomingMessage;
    files(inside, response, () => notFound(out, response));
  });
  const free = await listen(server, port);
  return { server, url: `http://localhost:${free}${base}` };
}

/** What sirv does not know, or would leave without its encoding; undefined for the rest. */
function typeOf(path: string): string | undefined {
  const ending = /\.\w+$/.exec(path)?.[0] ?? '.html';
  return /^\.(pf_\w+|packed|pagefind)$/.test(ending) ? 'application/octet-stream' : types[ending];
}

/** Hosts send a folder's address to the one with a slash; so links that lack it are seen here, too. */
function isFolder(out: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  try {
    return existsSync(join(out, decodeURIComponent(path), 'index.html'));
  } catch {
    return false;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to.replace(/^\/+/, '/') }).end();
}

function notFound(out: string, response: ServerResponse): void {
  const page = join(out, '404.html');
  response.writeHead(404, { 'Content-Type': types['.html'] });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
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
