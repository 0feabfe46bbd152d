import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A record of a web archive to be written. */
export interface GivenRecord {
  readonly url: string;
  readonly body: string | Uint8Array;
  /** Default: `response`. */
  readonly type?: string;
  readonly status?: string;
  readonly contentType?: string;
  readonly date?: string;
  /** More lines of the HTTP head. */
  readonly http?: readonly string[];
  /** More lines of the head of the record. */
  readonly head?: readonly string[];
  /** What the record states as its length, if that is not true. */
  readonly statedLength?: number;
}

/** Returns a record as it stands in a WARC file. */
export function recordBytes(given: GivenRecord): Buffer {
  const {
    url,
    body,
    type = 'response',
    status = '200 OK',
    contentType = 'text/html; charset=utf-8',
    date = '2019-03-05T08:30:00Z',
    http = [],
    head = [],
    statedLength,
  } = given;
  const isResponse = type === 'response';
  const answer = [`HTTP/1.1 ${status}`, `Content-Type: ${contentType}`, ...http, '', ''].join('\r\n');
  const block = Buffer.concat([Buffer.from(isResponse ? answer : ''), Buffer.from(body as string)]);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${createHash('md5').update(`${url}${date}`).digest('hex')}>`,
    `WARC-Date: ${date}`,
    `WARC-Target-URI: ${url}`,
    ...head,
    `Content-Type: ${isResponse ? 'application/http; msgtype=response' : contentType}`,
    `Content-Length: ${statedLength ?? block.length}`,
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), block, Buffer.from('\r\n\r\n')]);
}

/** Returns a WARC file, each record a member of its own. */
export function packedWarc(records: readonly GivenRecord[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(recordBytes(record))));
}

/** Returns a WARC file without compression. */
export function plainWarc(records: readonly GivenRecord[]): Buffer {
  return Buffer.concat(records.map(recordBytes));
}
