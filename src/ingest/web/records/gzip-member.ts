import { crc32, inflateRawSync } from 'node:zlib';
import type { ByteWindow } from './byte-window.ts';

/** A member of a gzip file, decompressed. */
export interface GzipMember {
  readonly bytes: Buffer;
  /** Where the next one begins, in bytes. */
  readonly next: number;
}

/** Why a member can’t be decompressed. */
export type MemberFault = 'damaged' | 'incomplete' | 'too large' | 'a bomb';

/** In bytes: a page or a picture that could be imported is smaller. */
export const maxMemberBytes = 64_000_000;
const maxMemberRatio = 200;
/** In bytes, decompressed: below this, texts that repeat themselves may compress better. */
const minBombMemberBytes = 1_000_000;
const packedGuesses = [1 << 18, 1 << 22, maxMemberBytes];
const signature = Buffer.from([0x1f, 0x8b, 0x08]);
const trailerBytes = 8;

/**
 * Decompresses the member that begins at an offset.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
export function readGzipMember(window: ByteWindow, offset: number): GzipMember | MemberFault {
  let head: number | undefined;
  for (const guess of packedGuesses) {
    const packed = window.read(offset, guess);
    head ??= gzipHeadBytes(packed);
    if (head === undefined) return 'damaged';
    const isAll = packed.length < guess || offset + guess >= window.length;
    const read = inflateMember(packed, head);
    if (typeof read !== 'string') return { bytes: read.bytes, next: offset + read.packedBytes };
    if (read !== 'incomplete' || isAll) return read;
  }
  return 'too large';
}

/** Returns where the next member may begin: at the next bytes that look like one. */
export function nextGzipMember(window: ByteWindow, offset: number): number | undefined {
  return window.find(signature, offset);
}

export function isGzip(bytes: Uint8Array): boolean {
  return signature.equals(bytes.subarray(0, signature.length));
}

function inflateMember(
  packed: Buffer,
  head: number,
): { readonly bytes: Buffer; readonly packedBytes: number } | MemberFault {
  try {
    const { buffer: bytes, engine } = inflateRawSync(packed.subarray(head), {
      info: true,
      maxOutputLength: maxMemberBytes,
      chunkSize: 1 << 16,
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    const end = head + engine.bytesWritten;
    const packedBytes = end + trailerBytes;
    if (packedBytes > packed.length) return 'incomplete';
    if (bytes.length > minBombMemberBytes && bytes.length > packedBytes * maxMemberRatio) return 'a bomb';
    return crc32(bytes) === packed.readUInt32LE(end) ? { bytes, packedBytes } : 'damaged';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') return 'incomplete';
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      return maxMemberBytes > packed.length * maxMemberRatio ? 'a bomb' : 'too large';
    }
    if (code.startsWith('Z_')) return 'damaged';
    throw error;
  }
}

/** Returns the length of a member’s head; undefined if none begins there. */
export function gzipHeadBytes(bytes: Buffer): number | undefined {
  if (!isGzip(bytes) || bytes.length < 10) return undefined;
  const flags = bytes[3]!;
  let end = 10;
  if ((flags & 4) !== 0) {
    if (bytes.length < end + 2) return undefined;
    end += 2 + bytes.readUInt16LE(end);
  }
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const zero = bytes.indexOf(0, end);
    if (zero < 0) return undefined;
    end = zero + 1;
  }
  if ((flags & 2) !== 0) end += 2;
  return end <= bytes.length ? end : undefined;
}
