import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/**
 * Returns a record of a WARC file: a compressed member, which is read by itself.
 *
 * @param fields those of its head, but for its id, its time and its length
 * @param time `2026-11-28T00:00:00Z`
 * @param name from which the id of the record is made
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export function warcRecord(
  fields: readonly (readonly [name: string, value: string])[],
  block: Buffer,
  time: string,
  name: string,
): Buffer {
  const head = [
    'WARC/1.1',
    `WARC-Record-ID: <urn:uuid:${uuidOf(name)}>`,
    `WARC-Date: ${time}`,
    ...fields.map(([field, value]) => `${field}: ${value}`),
    `Content-Length: ${block.length}`,
    '\r\n',
  ].join('\r\n');
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]));
}

/** Returns a UUID that is always the same for a name. @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
