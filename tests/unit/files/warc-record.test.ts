import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { warcRecord } from '../../../src/files/warc-record.ts';

// The page is fiction. What a record is follows the WARC specification 1.1, and its id RFC 9562, section 5.8.

const time = '2026-11-28T00:00:00Z';
const block = Buffer.from('HTTP/1.1 200 OK\r\n\r\nThe ferry is löw.');
const read = (name: string) => {
  const text = gunzipSync(warcRecord([['WARC-Type', 'response']], block, time, name)).toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  return { head: text.slice(0, end).split('\r\n'), body: text.slice(end + 4) };
};

test('a record has its fields, the number of its bytes, and ends with two line breaks', () => {
  const { head, body } = read('ferry');
  expect(head[0]).toBe('WARC/1.1');
  expect(head.slice(2)).toEqual([
    `WARC-Date: ${time}`,
    'WARC-Type: response',
    `Content-Length: ${block.length}`,
  ]);
  expect(body).toBe(`${block.toString('latin1')}\r\n\r\n`);
});

test('the id of a record is a UUID of version 8, the same for a name and another one for each', () => {
  const idOf = (name: string) => /^WARC-Record-ID: <urn:uuid:(.*)>$/.exec(read(name).head[1]!)![1];
  const names = Array.from({ length: 64 }, (_, number) => `record ${number}`);
  for (const name of names)
    expect(idOf(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(names.map(idOf)).size).toBe(names.length);
  // All that may vary does: a letter that is the same in all would be lost to the id.
  const digits = (at: number) => new Set(names.map((name) => idOf(name)![at])).size;
  for (let at = 0; at < 36; at += 1)
    if (![8, 13, 14, 18, 19, 23].includes(at)) expect(digits(at), `letter ${at}`).toBeGreaterThan(8);
  expect(digits(19)).toBe(4);
  expect(idOf('ferry')).toBe(idOf('ferry'));
});
