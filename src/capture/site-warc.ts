import { closeSync, fsyncSync, ftruncateSync, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import { warcRecord } from '../files/warc-record.ts';
import { ByteWindow } from '../ingest/web/records/byte-window.ts';
import { contentOf, readHttpMessage } from '../ingest/web/records/http-message.ts';
import { type PlaceOfRecord, recordAt, recordsIn } from '../ingest/web/records/records-in.ts';

/** What a host answered when it was asked for an address. */
export interface CapturedAnswer {
  readonly address: string;
  /** `2026-11-28T10:00:00Z` */
  readonly time: string;
  readonly status: number;
  /** By lowercase name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** In bytes: nothing larger is asked for. */
const maxAnswerBytes = 40_000_000;

/**
 * A WARC file that grows: what was fetched is in it, and is not fetched again. Nothing else is remembered of a capture, so that
 * one that was stopped goes on by beginning again.
 *
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export class SiteWarc {
  readonly path: string;
  readonly #file: number;
  readonly #places = new Map<string, PlaceOfRecord>();
  #end = 0;

  /** Opens a file, or begins it; a record that was not written to its end is removed. @throws what node:fs throws */
  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    this.#file = openSync(path, 'a+', 0o600);
    try {
      this.#readPlaces();
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  /** The number of answers. */
  get size(): number {
    return this.#places.size;
  }

  /** In bytes. */
  get bytes(): number {
    return this.#end;
  }

  /** Whether it has the answer of an address, as of a time if one is given. */
  has(address: string, time = ''): boolean {
    return this.#places.has(keyOf(address, time));
  }

  /** Returns what was answered; undefined if it was not asked for. */
  read(address: string, time = ''): CapturedAnswer | undefined {
    const place = this.#places.get(keyOf(address, time));
    const window = new ByteWindow(this.#file, { start: 0, length: this.#end });
    const record = place && recordAt(window, place);
    const message = record && readHttpMessage(record.head, record.block);
    const body = message && contentOf(message, maxAnswerBytes);
    if (!record || !message || !Buffer.isBuffer(body)) return undefined;
    return { address, time: record.head.time ?? '', status: message.status, headers: message.fields, body };
  }

  /** Adds an answer. @throws what node:fs throws; what was written of it is removed when the file is opened again */
  add(answer: CapturedAnswer, isDated = false): void {
    const bytes = recordOf(answer);
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.#file, bytes, written, bytes.length - written);
    this.#note(answer.address, isDated ? answer.time : '', { offset: this.#end, inner: 0 });
    this.#end += bytes.length;
  }

  /** Writes all of it to the disk. */
  close(): void {
    fsyncSync(this.#file);
    closeSync(this.#file);
  }

  #readPlaces(): void {
    const { size } = fstatSync(this.#file);
    const stretch = { path: this.path, start: 0, length: size };
    this.#end = size;
    for (const one of recordsIn(this.#file, stretch, ({ type }) => type === 'response')) {
      if (one.type === 'fault') {
        ftruncateSync(this.#file, one.place.offset);
        this.#end = one.place.offset;
        return;
      }
      // An answer of a web archive is asked for by its time, too.
      this.#note(one.head.target, '', one.place);
      this.#note(one.head.target, one.head.time ?? '', one.place);
    }
  }

  #note(address: string, time: string, place: PlaceOfRecord): void {
    this.#places.set(keyOf(address, time), place);
  }
}

function keyOf(address: string, time: string): string {
  return `${time} ${address}`;
}

/** What is said of how an answer was sent, and not of what it has. */
const ofTransfer = new Set(['transfer-encoding', 'content-length', 'connection', 'keep-alive']);

function recordOf({ address, time, status, headers, body }: CapturedAnswer): Buffer {
  const fields = [...headers].filter(([name]) => !ofTransfer.has(name));
  const answer = [
    `HTTP/1.1 ${status} `,
    ...fields.map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]+/g, ' ')}`),
    `content-length: ${body.length}`,
    '\r\n',
  ].join('\r\n');
  const block = Buffer.concat([Buffer.from(answer, 'latin1'), body]);
  const head = [
    ['WARC-Type', 'response'],
    ['WARC-Target-URI', address],
    ['WARC-Payload-Digest', `sha256:${hash('sha256', body)}`],
    ['Content-Type', 'application/http; msgtype=response'],
  ] as const;
  return warcRecord(head, block, time, `${time} ${address}`);
}
