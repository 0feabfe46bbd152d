import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Served } from '../../../src/site/serve/serve-site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.html', '.css', '.js', '.json', '.svg']);

/**
 * Serves a built site as nginx does with `gzip_types`: a file that is compressed has a weak ETag and is always
 * sent whole; to who does not accept gzip, and browsers do not when they ask for a part, the file is sent as it
 * is, with a strong ETag, and parts of it are answered. Nothing says how long a file may be kept, and nothing
 * that the answer depends on what is accepted.
 */
export async function serveCompressed(out: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (bytes) => {
        const ending = extname(file);
        const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
        const isCompressed =
          compressed.has(ending) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
        const tag = `${isCompressed ? 'W/' : ''}"${digest}"`;
        response.setHeader('Content-Type', types[ending] ?? 'application/octet-stream');
        response.setHeader('ETag', tag);
        response.setHeader('Last-Modified', new Date(Date.UTC(2019, 0, 1)).toUTCString());
        // nginx compares both weakly.
        const known = request.headers['if-none-match']?.replace(/^W\//, '');
        if (known === `"${digest}"`) return response.writeHead(304).end();
        if (isCompressed) {
          response.setHeader('Content-Encoding', 'gzip');
          return response.writeHead(200).end(gzipSync(bytes));
        }
        response.setHeader('Accept-Ranges', 'bytes');
        const ifRange = request.headers['if-range'];
        const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
        if (!range || (ifRange !== undefined && ifRange !== tag)) return response.writeHead(200).end(bytes);
        const start = Number(range[1]);
        const end = Math.min(range[2] === '' ? Infinity : Number(range[2]), bytes.length - 1);
        if (start > end) return response.writeHead(416, { 'Content-Range': `bytes */${bytes.length}` }).end();
        response.setHeader('Content-Range', `bytes ${start}-${end}/${bytes.length}`);
        return response.writeHead(206).end(bytes.subarray(start, end + 1));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` };
}
