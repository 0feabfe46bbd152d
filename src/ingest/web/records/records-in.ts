import { constants, inflateRawSync } from 'node:zlib';
import { inFigures } from '../../../text/count-of.ts';
import { ByteWindow, type FileStretch } from './byte-window.ts';
import { gzipHeadBytes, isGzip, type MemberFault, nextGzipMember, readGzipMember } from './gzip-member.ts';
import { beginsWarc, maxHeadBytes, readRecordHead, type RecordHead } from './record-head.ts';

/** Where a record begins. */
export interface PlaceOfRecord {
  /** In bytes, in its stretch: of the record, or of the member of a gzip file that has it. */
  readonly offset: number;
  /** In bytes, in the decompressed member; undefined if the file is not compressed. */
  readonly inner?: number;
}

/** A record of a web archive. */
export interface ArchivedRecord {
  readonly type: 'record';
  readonly head: RecordHead;
  readonly place: PlaceOfRecord;
  readonly block: Buffer;
}

/** A record that can’t be read; reading goes on with the next one. */
export interface RecordFault {
  readonly type: 'fault';
  readonly place: PlaceOfRecord;
  /** Its address, if that can be read. */
  readonly target?: string;
  /** A sentence. */
  readonly message: string;
}

/** Whether a record is read: by its head, and the first 16 kB of its block. */
type WantsRecord = (head: RecordHead, start: Buffer) => boolean;

const startBytes = 16_000;
/** In bytes: no page or picture that could be imported is larger. */
const maxBlockBytes = 60_000_000;

/** Bytes that are read by offset: of a file, or in memory. */
type RecordBytes = Pick<ByteWindow, 'length' | 'read' | 'find'>;

/**
 * Reads the records of a WARC or ARC file one by one. Damage is named with its place, and reading goes on with the next record
 * that can be found.
 *
 * @param file a file descriptor, which the caller closes
 * @param wants returns whether a record is read; the others are passed over
 * @throws what node:fs throws
 */
export function* recordsIn(
  file: number,
  stretch: FileStretch,
  wants: WantsRecord,
): Generator<ArchivedRecord | RecordFault> {
  const window = new ByteWindow(file, stretch);
  if (isGzip(window.read(0, 3))) yield* packedRecords(window, wants);
  else for (const one of plainRecords(window, wants)) yield one;
}

/** Reads one record again. @throws what node:fs throws */
export function recordAt(window: ByteWindow, { offset, inner }: PlaceOfRecord): ArchivedRecord | undefined {
  const member = inner === undefined ? undefined : readGzipMember(window, offset);
  if (typeof member === 'string') return undefined;
  const bytes = member ? memoryBytes(member.bytes) : window;
  const at = inner ?? offset;
  const head = readRecordHead(bytes.read(at, maxHeadBytes));
  if (head?.blockBytes === undefined) return undefined;
  const block = bytes.read(at + head.headBytes, head.blockBytes);
  const place = inner === undefined ? { offset } : { offset, inner };
  return block.length < head.blockBytes ? undefined : { type: 'record', head, place, block };
}

/** Returns whether the first member of a gzip file has several records, which can’t be read one by one then. */
export function isOneMember(window: ByteWindow): boolean {
  if (!isGzip(window.read(0, 3))) return false;
  const member = readGzipMember(window, 0);
  if (typeof member === 'string') return member === 'too large';
  if (member.next < window.length) return false;
  const kinds = [...plainRecords(memoryBytes(member.bytes), () => false, true)];
  return kinds.length > 1;
}

function* packedRecords(window: ByteWindow, wants: WantsRecord): Generator<ArchivedRecord | RecordFault> {
  let offset: number | undefined = 0;
  let isLost = false;
  while (offset !== undefined && offset < window.length) {
    const member = readGzipMember(window, offset);
    if (typeof member === 'string') {
      if (!isLost && isMissed(window, offset, member, wants)) yield memberFault(offset, member);
      isLost = true;
      offset = nextGzipMember(window, offset + 1);
      continue;
    }
    const bytes = memoryBytes(member.bytes);
    const begins = readRecordHead(member.bytes) !== undefined;
    // What looks like a member may be within the bytes of a damaged one.
    if (!isLost || begins) {
      const at = offset;
      for (const one of plainRecords(bytes, wants))
        yield { ...one, place: { offset: at, inner: one.place.offset } };
    }
    if (begins || !isLost) {
      isLost = false;
      offset = isGzip(window.read(member.next, 3)) ? member.next : nextGzipMember(window, member.next);
    } else offset = nextGzipMember(window, offset + 1);
  }
}

/** Returns whether a member that can’t be read may have had a record that is wanted; a film that is too large has none. */
function isMissed(window: ByteWindow, offset: number, fault: MemberFault, wants: WantsRecord): boolean {
  if (fault !== 'too large') return true;
  const packed = window.read(offset, 1 << 16);
  const start = inflateRawSync(packed.subarray(gzipHeadBytes(packed)), {
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  const head = readRecordHead(start);
  return !head || wants(head, start.subarray(head.headBytes, head.headBytes + startBytes));
}

const memberMessages: Readonly<Record<MemberFault, string>> = {
  damaged: 'The compression of this record is damaged.',
  incomplete: 'The file ends within this record.',
  'too large': 'This record is larger than 64 MB.',
  'a bomb': 'This record decompresses to more than 200 times its size, which is probably an attack.',
};

function memberFault(offset: number, fault: MemberFault): RecordFault {
  return { type: 'fault', place: { offset }, message: memberMessages[fault] };
}

/** @param all whether to yield every record, without its block */
function* plainRecords(
  bytes: RecordBytes,
  wants: WantsRecord,
  all = false,
): Generator<ArchivedRecord | RecordFault> {
  let offset = 0;
  for (;;) {
    offset = afterBreaks(bytes, offset);
    if (offset >= bytes.length) return;
    const place = { offset };
    const head = readRecordHead(bytes.read(offset, maxHeadBytes));
    const fault = head ? faultOf(bytes, offset, head) : 'No record begins here, though one should.';
    if (fault !== undefined) {
      const target = head?.target === '' ? undefined : head?.target;
      yield { type: 'fault', place, ...(target !== undefined && { target }), message: fault };
      const next = nextRecord(bytes, offset + Math.max(1, (head?.headBytes ?? 1) - 1));
      if (next === undefined) return;
      offset = next;
      continue;
    }
    const { headBytes, blockBytes = 0 } = head!;
    const from = offset + headBytes;
    if (all) yield { type: 'record', head: head!, place, block: Buffer.alloc(0) };
    else if (wants(head!, bytes.read(from, Math.min(startBytes, blockBytes)))) {
      if (blockBytes > maxBlockBytes) {
        const message = `This record is larger than ${inFigures(maxBlockBytes / 1e6)} MB.`;
        yield { type: 'fault', place, target: head!.target, message };
      } else yield { type: 'record', head: head!, place, block: bytes.read(from, blockBytes) };
    }
    offset = from + blockBytes;
  }
}

/** Returns what is wrong with the length of a record, as a sentence: the next record must begin where it ends. */
function faultOf(bytes: RecordBytes, offset: number, head: RecordHead): string | undefined {
  if (head.blockBytes === undefined) return 'The record does not state its length.';
  const end = offset + head.headBytes + head.blockBytes;
  if (end > bytes.length) {
    return nextRecord(bytes, offset + head.headBytes - 1) === undefined
      ? 'The file ends within this record.'
      : 'The record is shorter than it states.';
  }
  const next = afterBreaks(bytes, end);
  return next >= bytes.length || readRecordHead(bytes.read(next, maxHeadBytes)) !== undefined
    ? undefined
    : 'The record has another length than it states.';
}

/** Returns the offset of the next line that begins a record. */
function nextRecord(bytes: RecordBytes, from: number): number | undefined {
  const isArc = !beginsWarc(bytes.read(0, 16));
  const mark = Buffer.from(isArc ? '\nhttp' : '\nWARC/');
  for (let at = bytes.find(mark, from); at !== undefined; at = bytes.find(mark, at + 1)) {
    if (readRecordHead(bytes.read(at + 1, maxHeadBytes)) !== undefined) return at + 1;
  }
  return undefined;
}

function afterBreaks(bytes: RecordBytes, offset: number): number {
  const start = bytes.read(offset, 64);
  const length = start.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
  return length < 0 && start.length === 64
    ? afterBreaks(bytes, offset + 64)
    : offset + (length < 0 ? start.length : length);
}

function memoryBytes(bytes: Buffer): RecordBytes {
  return {
    length: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    find: (sequence, offset) => {
      const found = bytes.indexOf(sequence, offset);
      return found < 0 ? undefined : found;
    },
  };
}
