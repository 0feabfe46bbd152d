import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { endOfHead, headFieldsIn, type RecordHead } from './record-head.ts';

/** What a server answered: the block of a response. */
export interface HttpMessage {
  readonly status: number;
  /** By lowercase name. */
  readonly fields: ReadonlyMap<string, string>;
  /** As it was sent. */
  readonly body: Buffer;
}

/** The maximum sizes of what is imported, in bytes. */
export const maxBodyBytes = { page: 10_000_000, picture: 50_000_000 } as const;
const maxBodyRatio = 200;
/** In bytes: below this, the ratio says nothing. */
const minRatioBytes = 1_000_000;

/**
 * Reads the block of a record as what a server answered; a resource has only the file itself.
 *
 * @returns undefined if it is no answer
 */
export function readHttpMessage({ type, mediaType }: RecordHead, block: Buffer): HttpMessage | undefined {
  if (type === 'resource' || type === 'conversion')
    return { status: 200, fields: new Map([['content-type', mediaType]]), body: block };
  const head = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(block.toString('latin1', 0, 16));
  if (!head) return undefined;
  const end = endOfHead(block) ?? block.length;
  const fields = headFieldsIn(block.toString('latin1', 0, end));
  return { status: Number(head[1]), fields, body: block.subarray(end) };
}

/** Returns the media type of an answer in lower case, without its parameters. */
export function mediaTypeOf({ fields }: Pick<HttpMessage, 'fields'>): string {
  return (fields.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
}

/** Returns the character encoding that an answer states. */
export function charsetOf({ fields }: Pick<HttpMessage, 'fields'>): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(fields.get('content-type') ?? '')?.[1];
}

/**
 * Returns the content of an answer: put together from its chunks, and decompressed. Crawlers that do one or the other leave the
 * header as it was, so that what it says is tried only on what looks like it.
 *
 * @param maxBytes in bytes
 * @returns the content, or why there is none, as a sentence
 */
export function contentOf({ fields, body }: HttpMessage, maxBytes: number): Buffer | string {
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const whole = isChunked ? withoutChunks(body) : body;
  if (typeof whole === 'string') return whole;
  let content = whole;
  const encodings = (fields.get('content-encoding') ?? '').toLowerCase().split(',');
  for (const encoding of encodings.toReversed()) {
    const read = unpack(content, encoding.trim(), maxBytes);
    if (typeof read === 'string') return read;
    content = read;
  }
  return content.length > maxBytes ? tooLarge(maxBytes) : content;
}

/** Joins the chunks of a body. @see https://www.rfc-editor.org/rfc/rfc9112#section-7.1 */
function withoutChunks(body: Buffer): Buffer | string {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\n', at);
    const line = end < 0 || end - at > 1000 ? '' : body.toString('latin1', at, end);
    const size = /^([\dA-Fa-f]{1,8})$/.exec(line.split(';', 1)[0]!.trim())?.[1];
    if (size === undefined) {
      if (at === 0) return body;
      return at >= body.length ? Buffer.concat(parts) : 'The chunks of what the server sent are damaged.';
    }
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    const from = end + 1;
    if (from + length > body.length) {
      return at === 0 ? body : 'The chunks of what the server sent are incomplete.';
    }
    parts.push(body.subarray(from, from + length));
    at = from + length;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
}

function unpack(bytes: Buffer, encoding: string, maxBytes: number): Buffer | string {
  const options = {
    maxOutputLength: Math.max(1, Math.min(maxBytes, Math.max(minRatioBytes, bytes.length * maxBodyRatio))),
  };
  const read = unpackers[encoding];
  if (!read || bytes.length === 0) return bytes;
  try {
    return read(bytes, options);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return options.maxOutputLength < maxBytes
        ? `It decompresses to more than ${maxBodyRatio} times its size, which is probably an attack.`
        : tooLarge(maxBytes);
    if (!/^(?:Z_|ERR_|ZSTD_)/.test(code)) throw error;
    // Without a signature, or with another one, it may have been decompressed by the crawler.
    return looksLikeText(bytes) ? bytes : `The compression of what the server sent (${encoding}) is damaged.`;
  }
}

type Unpacker = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Buffer;

const unpackers: Readonly<Record<string, Unpacker>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  // Servers send it with and without the head of zlib.
  deflate: (bytes, options) => ((bytes[0]! & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, options),
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/** Whether bytes look like markup rather than compressed. */
function looksLikeText(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 512);
  return start.every((byte) => byte === 0x09 || byte === 0x0a || byte === 0x0d || byte >= 0x20);
}

function tooLarge(maxBytes: number): string {
  return `It is larger than ${maxBytes / 1e6} MB.`;
}
