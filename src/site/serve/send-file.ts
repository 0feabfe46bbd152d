import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { byteRange } from './byte-range.ts';

/** Types that the standard list lacks or gives without a character encoding. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

/** What hosts compress while they send it; pictures, fonts and the packed files of the index are small already. */
const compressible =
  /^text\/|^application\/(jsonl|json|xml|x-bibtex|x-research-info-systems)\b|[+](json|xml)\b/;

/** Below this, compression saves nothing: headers and the file share a packet of the network anyway. */
const minCompressedBytes = 1000;

/** Returns the media type of a file by its extension. */
export function typeOf(file: string): string {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return types[ending] ?? lookup(ending) ?? 'application/octet-stream';
}

/**
 * Answers a request with a file, or with the requested part of it.
 *
 * @throws what node:fs throws if the file can't be read; no answer was sent then
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
): Promise<void> {
  // An open file does not change while the site is being rebuilt.
  const handle = await open(file);
  try {
    const { size, mtime } = await handle.stat();
    const tag = `W/"${size}-${mtime.getTime()}"`;
    const lastModified = mtime.toUTCString();
    response.setHeader('ETag', tag);
    response.setHeader('Last-Modified', lastModified);
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('Vary', 'Accept-Encoding');
    const { range, 'if-range': ifRange, 'if-none-match': ifNoneMatch } = request.headers;
    if (ifNoneMatch?.split(',').some((known) => known.trim() === tag)) {
      end(response, 304);
      return;
    }
    const isRanged = request.method === 'GET' && (ifRange === undefined || ifRange === lastModified);
    const part = byteRange(isRanged ? range : undefined, size);
    if (part === 'unsatisfiable') {
      response.setHeader('Content-Range', `bytes */${size}`);
      end(response, 416);
      return;
    }
    const { start, end: last } = part ?? { start: 0, end: size - 1 };
    response.statusCode = part ? 206 : 200;
    const type = typeOf(file);
    response.setHeader('Content-Type', type);
    if (part) response.setHeader('Content-Range', `bytes ${start}-${last}/${size}`);
    const isCompressed =
      !part &&
      size >= minCompressedBytes &&
      compressible.test(type) &&
      acceptsGzip(request.headers['accept-encoding']);
    if (isCompressed) response.setHeader('Content-Encoding', 'gzip');
    else response.setHeader('Content-Length', last - start + 1);
    if (request.method === 'HEAD' || size === 0) {
      response.end();
      return;
    }
    const bytes = handle.createReadStream({ start, end: last, autoClose: false });
    await (isCompressed ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response));
  } finally {
    await handle.close();
  }
}

/** Whether a client reads gzip, by its `Accept-Encoding` header (RFC 9110). */
function acceptsGzip(header: string | string[] | undefined): boolean {
  const codings = String(header ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.replaceAll(/\s/g, ''));
  const named = codings.find((coding) => /^(x-)?gzip(;|$)/.test(coding));
  const meant = named ?? codings.find((coding) => /^\*(;|$)/.test(coding));
  return meant !== undefined && !/;q=0(\.0*)?$/.test(meant);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
