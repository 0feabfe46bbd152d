import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ByteWindow } from '../../../../src/ingest/web/records/byte-window.ts';
import { contentOf, maxBodyBytes, readHttpMessage } from '../../../../src/ingest/web/records/http-message.ts';
import { readRecordHead } from '../../../../src/ingest/web/records/record-head.ts';
import { type ArchivedRecord, recordAt, recordsIn } from '../../../../src/ingest/web/records/records-in.ts';
import { writeBatch } from '../../../support/batch.ts';
import { type GivenRecord, packedWarc, plainWarc, recordBytes } from '../../../support/crawl/web-archive.ts';

// All texts, people and places are fiction.

const ferry: GivenRecord = { url: 'https://courier.example/ferry', body: '<p>The ferry runs again.</p>' };
const quay: GivenRecord = { url: 'https://courier.example/quay', body: '<p>The quay is repaired.</p>' };
const mill: GivenRecord = { url: 'https://courier.example/mill', body: '<p>The mill stands still.</p>' };

/** Reads a file of records, and returns a line for each. */
function read(bytes: Buffer): string[] {
  return withFile(bytes, (file, path) =>
    [
      ...recordsIn(file, { path, start: 0, length: statSync(path).size }, ({ type }) => type !== 'warcinfo'),
    ].map((one) => (one.type === 'fault' ? `byte ${one.place.offset}: ${one.message}` : textOf(one))),
  );
}

function textOf({ head, block }: ArchivedRecord): string {
  const message = readHttpMessage(head, block)!;
  const content = contentOf(message, maxBodyBytes.page);
  return `${head.target} ${typeof content === 'string' ? content : content.toString()}`;
}

function withFile<T>(bytes: Buffer, use: (file: number, path: string) => T): T {
  const path = join(writeBatch({ 'crawl.warc': bytes }), 'crawl.warc');
  const file = openSync(path, 'r');
  try {
    return use(file, path);
  } finally {
    closeSync(file);
  }
}

const texts = [ferry, quay, mill].map(({ url, body }) => `${url} ${body as string}`);

describe('the records of a web archive', () => {
  test('are read from a plain file, from members, and from a file that is compressed as a whole', () => {
    expect(read(plainWarc([ferry, quay, mill]))).toEqual(texts);
    expect(read(packedWarc([ferry, quay, mill]))).toEqual(texts);
    expect(read(gzipSync(plainWarc([ferry, quay, mill])))).toEqual(texts);
  });

  test('are read from an ARC file of the second version, whose lines have five more fields', () => {
    const answer = 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Boats.</p>';
    const head = (stamp: string) =>
      `http://courier.example/old boats.html 192.0.2.1 ${stamp} text/html 200 - - 1024 old.arc ${answer.length}\n`;
    expect(readRecordHead(Buffer.from(head('20040216050221') + answer))).toMatchObject({
      type: 'response',
      target: 'http://courier.example/old boats.html',
      time: '2004-02-16T05:02:21Z',
      mediaType: 'text/html',
      blockBytes: answer.length,
    });
    expect(readRecordHead(Buffer.from(head('20040216')))?.time).toBe('2004-02-16T00:00:00Z');
    for (const stamp of ['2004021', '200402160502211234567', '2004021605O221'])
      expect(readRecordHead(Buffer.from(head(stamp)))).toBeUndefined();
  });

  test('are read to the end of a file that was cut after it was opened', () => {
    withFile(Buffer.from('0123456789'), (file) => {
      const window = new ByteWindow(file, { start: 2, length: 100 });
      expect(window.read(0, 50).toString()).toBe('23456789');
      expect(window.read(4, 50).toString()).toBe('6789');
      expect(window.read(60, 50).toString()).toBe('');
    });
  });

  test('are read from an ARC file, with spaces in an address', () => {
    const answer = 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Boats.</p>';
    const arc = `filedesc://old.arc 192.0.2.1 20040216050221 text/plain 14\n1 0 Old Crawls\n\nhttp://courier.example/old boats.html 192.0.2.1 20040216050221 text/html ${answer.length}\n${answer}\n`;
    expect(read(Buffer.from(arc))).toEqual(['http://courier.example/old boats.html <p>Boats.</p>']);
  });

  test('are found again by their places', () => {
    for (const bytes of [plainWarc([ferry, quay]), packedWarc([ferry, quay])])
      withFile(bytes, (file, path) => {
        const stretch = { path, start: 0, length: bytes.length };
        const all = [...recordsIn(file, stretch, () => true)];
        const window = new ByteWindow(file, stretch);
        expect(all.toReversed().map(({ place }) => recordAt(window, place)?.head.target)).toEqual([
          quay.url,
          ferry.url,
        ]);
      });
  });

  test.for([
    [
      'a plain file that is cut off',
      plainWarc([ferry, quay]).subarray(0, -20),
      [texts[0], expect.stringContaining('The file ends within this record.')],
    ],
    [
      'a member that is cut off',
      packedWarc([ferry, quay]).subarray(0, -20),
      [texts[0], expect.stringContaining('The file ends within this record.')],
    ],
    [
      'a length that is too large',
      plainWarc([ferry, { ...quay, statedLength: 100_000 }, mill]),
      [texts[0], expect.stringContaining('shorter than it states'), texts[2]],
    ],
    [
      'a length that is too small',
      plainWarc([ferry, { ...quay, statedLength: 12 }, mill]),
      [texts[0], expect.stringContaining('another length than it states'), texts[2]],
    ],
    [
      'a damaged member',
      damaged(packedWarc([ferry, quay, mill]), packedWarc([ferry]).length + 60),
      [texts[0], expect.stringContaining('compression of this record is damaged'), texts[2]],
    ],
    [
      'rubbish between records',
      Buffer.concat([plainWarc([ferry]), Buffer.from('What is this?\n'), plainWarc([mill])]),
      [expect.stringContaining('another length'), texts[2]],
    ],
  ] as const)(
    'are named with their place if they are damaged, and the rest is read: %s',
    ([, bytes, expected]) => {
      const lines = read(bytes);
      expect(lines).toEqual(expected);
      expect(lines.join('\n')).toMatch(/byte \d+:/);
    },
  );

  test('that decompress to more than 200 times their size are refused, and the next one is read', () => {
    const bomb = packedWarc([{ ...quay, body: Buffer.alloc(2_000_000) }]);
    const lines = read(Buffer.concat([packedWarc([ferry]), bomb, packedWarc([mill])]));
    expect(lines).toEqual([texts[0], expect.stringContaining('more than 200 times its size'), texts[2]]);
  });

  test('that are not wanted are passed over without a word, however large', () => {
    const film: GivenRecord = {
      url: 'https://courier.example/film',
      type: 'metadata',
      contentType: 'video/mp4',
      body: Buffer.alloc(64_100_000),
    };
    const bytes = Buffer.concat([gzipSync(recordBytes(film), { level: 0 }), packedWarc([mill])]);
    const lines = withFile(bytes, (file, path) =>
      [...recordsIn(file, { path, start: 0, length: bytes.length }, ({ type }) => type === 'response')].map(
        (one) => one.type,
      ),
    );
    expect(lines).toEqual(['record']);
  });
});

describe('the head of a record', () => {
  test('gives the address without the brackets of some crawlers, and the time in its usual form', () => {
    const head = readRecordHead(
      recordBytes({ ...ferry, url: '<https://courier.example/ferry>', date: '2019-03-05T08:30:00.123Z' }),
    );
    expect(head).toMatchObject({
      target: 'https://courier.example/ferry',
      time: '2019-03-05T08:30:00Z',
      type: 'response',
    });
  });

  test('without a length or a time says so', () => {
    const head = readRecordHead(
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\nWARC-Date: once\r\n\r\n'),
    );
    expect(head?.blockBytes).toBeUndefined();
    expect(head?.time).toBeUndefined();
  });
});

describe('what a server answered', () => {
  const page = '<p>The ferry runs again.</p>';
  const contents = (http: readonly string[], body: Buffer) => {
    const head = readRecordHead(recordBytes({ ...ferry, http, body }))!;
    const bytes = recordBytes({ ...ferry, http, body });
    const block = bytes.subarray(head.headBytes, head.headBytes + head.blockBytes!);
    const content = contentOf(readHttpMessage(head, block)!, maxBodyBytes.page);
    return content.toString();
  };
  const chunked = (text: string) => Buffer.from(`${text.length.toString(16)};x=1\r\n${text}\r\n0\r\n\r\n`);

  test.for([
    ['gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['br', brotliCompressSync(page)],
  ] as const)('is decompressed: %s', ([encoding, body]) => {
    expect(contents([`Content-Encoding: ${encoding}`], body)).toBe(page);
  });

  test('is put together from its chunks', () => {
    expect(contents(['Transfer-Encoding: chunked'], chunked(page))).toBe(page);
  });

  test('is taken as it is if a crawler has done so already', () => {
    expect(contents(['Transfer-Encoding: chunked', 'Content-Encoding: gzip'], Buffer.from(page))).toBe(page);
  });

  test('is refused if its chunks or its compression are damaged', () => {
    const cut = Buffer.concat([chunked(page).subarray(0, -5), Buffer.from('zz\r\nrest')]);
    expect(contents(['Transfer-Encoding: chunked'], cut)).toContain('chunks');
    expect(contents(['Content-Encoding: gzip'], damaged(gzipSync(page.repeat(9)), 15))).toContain('damaged');
  });

  test('is refused if it is a bomb, or larger than a page may be', () => {
    const bomb = brotliCompressSync(Buffer.alloc(3_000_000));
    expect(contents(['Content-Encoding: br'], bomb)).toContain('more than 200 times its size');
    expect(contents([], Buffer.alloc(10_000_001, 'a'))).toContain('larger than 10 MB');
  });
});

/** Returns a copy with some bytes changed. */
function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(0xff, at, at + 24);
  return copy;
}
