import { createHash, hash } from 'node:crypto';
import { warcRecord } from '../../files/warc-record.ts';

/** A file of a site as it is at its public address. */
export interface ArchivedFile {
  readonly url: string;
  /** With its character encoding. */
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * Returns a file as a record of the type “resource”, since nobody received it over HTTP: a compressed member, which is read by
 * itself, and the digest of the bytes of the file.
 *
 * @param time `2026-11-28T00:00:00Z`
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export function resourceRecord({ url, mediaType, bytes }: ArchivedFile, time: string) {
  const digest = waczDigest(bytes);
  const fields = [
    ['WARC-Type', 'resource'],
    ['WARC-Target-URI', url],
    ['WARC-Payload-Digest', digest],
    ['WARC-Block-Digest', digest],
    ['Content-Type', mediaType],
  ] as const;
  return { member: warcRecord(fields, bytes, time, `${url} ${digest}`), digest };
}

/** Returns the first record of a WARC, which says what made it. @param fields by name, such as `software` */
export function infoRecord(fields: Readonly<Record<string, string>>, time: string): Buffer {
  const text = Object.entries(fields)
    .map(([name, value]) => `${name}: ${value.replace(/\s+/g, ' ')}\r\n`)
    .join('');
  const head = [
    ['WARC-Type', 'warcinfo'],
    ['Content-Type', 'application/warc-fields'],
  ] as const;
  return warcRecord(head, Buffer.from(text), time, text);
}

/** Takes the digest of bytes as they are written, one part after another. */
export class StreamDigest {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  /** The number of bytes so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Returns a part that was noted. */
  noted(part: Buffer): Buffer {
    this.#hash.update(part);
    this.#bytes += part.length;
    return part;
  }

  /** Returns the digest of all parts; there can be no more of them. */
  digest(): string {
    return `sha256:${this.#hash.digest('hex')}`;
  }
}

/** Returns the digest of bytes as WARC and WACZ write it. */
export function waczDigest(bytes: Buffer): string {
  return `sha256:${hash('sha256', bytes)}`;
}
