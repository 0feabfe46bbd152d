/** The head of a record in a WARC or ARC file. */
export interface RecordHead {
  /** `response`, `resource`, `revisit`, `request`, `warcinfo` and so on; an ARC file has only responses and its own head. */
  readonly type: string;
  /** The address as written, without the angle brackets of some crawlers. */
  readonly target: string;
  /** When it was captured: `2019-03-05T08:30:00Z`; undefined if that is not stated, or no time. */
  readonly time: string | undefined;
  readonly mediaType: string;
  /** The digest of the payload as written; empty if there is none. */
  readonly payloadDigest: string;
  /** For a `revisit`, the address of the record that has the payload. */
  readonly refersTo?: string;
  /** Of the head itself, in bytes. */
  readonly headBytes: number;
  /** Of the block, in bytes; undefined if it is no number. */
  readonly blockBytes: number | undefined;
}

/** In bytes. */
export const maxHeadBytes = 64_000;

/**
 * Reads the head of a record.
 *
 * @param bytes from its first byte on
 * @returns undefined if no record begins there, or its head is longer than 64 kB
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 * @see https://archive.org/web/researcher/ArcFileFormat.php
 */
export function readRecordHead(bytes: Buffer): RecordHead | undefined {
  const start = bytes.subarray(0, maxHeadBytes);
  return beginsWarc(start) ? warcHead(start) : arcHead(start);
}

/** Returns whether a WARC record begins with these bytes. */
export function beginsWarc(bytes: Buffer): boolean {
  return /^WARC\/\d/.test(bytes.toString('latin1', 0, 6));
}

function warcHead(bytes: Buffer): RecordHead | undefined {
  const end = endOfHead(bytes);
  if (end === undefined) return undefined;
  const fields = headFieldsIn(bytes.toString('utf8', 0, end));
  const of = (name: string) => fields.get(name) ?? '';
  const length = of('content-length');
  const refersTo = plainTarget(of('warc-refers-to-target-uri'));
  return {
    type: of('warc-type').toLowerCase(),
    target: plainTarget(of('warc-target-uri')),
    time: timeOf(of('warc-date')),
    mediaType: of('content-type'),
    payloadDigest: of('warc-payload-digest'),
    ...(refersTo !== '' && { refersTo }),
    headBytes: end,
    blockBytes: /^\d{1,15}$/.test(length) ? Number(length) : undefined,
  };
}

/**
 * Reads the single line of an ARC record: `http://paper.example/ 192.0.2.1 20140216050221 text/html 1591`. The second version
 * has five more fields between the media type and the length.
 */
function arcHead(bytes: Buffer): RecordHead | undefined {
  const end = bytes.indexOf('\n');
  const line = end < 0 ? '' : bytes.toString('utf8', 0, end).trimEnd();
  const fields = line.split(' ');
  const isStamp = (field: string | undefined) => /^\d{8,20}$/.test(field ?? '');
  const after = isStamp(fields.at(-3)) ? 3 : isStamp(fields.at(-8)) ? 8 : undefined;
  if (after === undefined) return undefined;
  // An address may have spaces, which the line does not escape.
  const target = fields.slice(0, -after - 1).join(' ');
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const length = fields.at(-1)!;
  return {
    type: target.startsWith('filedesc:') ? 'warcinfo' : 'response',
    target,
    time: timeOf(fields.at(-after)!),
    mediaType: fields.at(1 - after)!,
    payloadDigest: '',
    headBytes: end + 1,
    blockBytes: /^\d{1,15}$/.test(length) ? Number(length) : undefined,
  };
}

/** Returns the offset of the first byte after the empty line that ends a head; undefined if there is none. */
export function endOfHead(bytes: Buffer): number | undefined {
  const ends = ['\r\n\r\n', '\n\n'].flatMap((mark) => {
    const at = bytes.indexOf(mark);
    return at < 0 ? [] : [at + mark.length];
  });
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** Returns the fields of a head by their lowercase names; of a repeated one, the first. A line that begins with a space continues the one above. */
export function headFieldsIn(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const line of head.split(/\r?\n/).slice(1)) {
    if (/^[ \t]/.test(line) && last !== undefined) {
      fields.set(last, `${fields.get(last)!} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    last = fields.has(name) ? undefined : name;
    if (last !== undefined) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function plainTarget(written: string): string {
  return /^<.*>$/.test(written) ? written.slice(1, -1) : written;
}

/** Returns a time in its usual form: of `2019-03-05T08:30:00.123Z` or `20190305083000`. */
function timeOf(written: string): string | undefined {
  const digits = written.replace(/\.\d+/, '').replaceAll(/\D/g, '').slice(0, 14);
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?$/.exec(digits) ?? [];
  const time = `${year!}-${month!}-${day!}T${hour}:${minute}:${second}Z`;
  return year !== undefined && Number.isFinite(Date.parse(time)) ? time : undefined;
}
