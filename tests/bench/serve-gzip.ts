import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentSecurityPolicy } from '../../src/views/meta/policy.ts';

/** What the server has sent since the last call. */
export interface Traffic {
  readonly requests: number;
  /** Headers and bodies as transferred. */
  readonly bytes: number;
  /** The requests in order, each with the size of its body. */
  readonly paths: readonly (readonly [path: string, bytes: number])[];
}

export interface CountingServer {
  /** Ends with `/`. */
  readonly url: string;
  readonly server: Server;
  /** Returns the traffic since the last call. */
  take(): Traffic;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const packed = /^(text|application\/(json|xml)|image\/svg)/;

/**
 * Serves a built site like a common host: text is gzipped, files with a known ETag are not sent again, and
 * everything may be cached for ten minutes. It counts everything sent, including requests of workers.
 */
export async function serveGzip(out: string): Promise<CountingServer> {
  const sockets = new Set<Socket>();
  let before = 0;
  let paths: (readonly [string, number])[] = [];
  let closed = 0;
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
    void readFile(file).then(
      (bytes) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`;
        response.setHeader('Content-Type', type);
        response.setHeader('Cache-Control', 'max-age=600');
        response.setHeader('Content-Security-Policy', contentSecurityPolicy());
        response.setHeader('ETag', etag);
        const known = request.headers['if-none-match'] === etag;
        const isText = packed.test(type);
        if (isText) response.setHeader('Content-Encoding', 'gzip');
        const body = known ? Buffer.alloc(0) : isText ? gzipSync(bytes) : bytes;
        paths.push([path, body.length]);
        response.writeHead(known ? 304 : 200).end(body);
      },
      () => {
        paths.push([path, 0]);
        response.writeHead(404).end();
      },
    );
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      closed += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    server,
    take() {
      const all = closed + [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
      const traffic = { requests: paths.length, bytes: all - before, paths };
      before = all;
      paths = [];
      return traffic;
    },
  };
}
