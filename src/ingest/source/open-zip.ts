import { closeSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Entry } from 'yauzl';
import { SourceFault } from '../contract/source-fault.ts';
import { sourceProblem } from '../contract/source-problems.ts';

/** A file in a ZIP archive. */
export interface ZipMember {
  /** With `/` between folders; it leads neither outside the archive nor to a root. */
  readonly name: string;
  /** Decompressed, in bytes. */
  readonly size: number;
  /** Whether the archive marks it as a symbolic link. */
  readonly isLink: boolean;
  /** @throws {UnreadableZip} if its compression is damaged, or it is larger than stated */
  stream(): Promise<Readable>;
  /** Decompresses it into memory. */
  read(): Promise<Buffer>;
  /** Returns where its bytes lie in the file, in bytes; undefined if they are compressed, or the archive is in memory. */
  stored(): { readonly start: number; readonly length: number } | undefined;
}

export interface OpenZip {
  /** Without folders, in the archive's order. */
  readonly members: readonly ZipMember[];
  close(): void;
}

/** Thrown for a ZIP archive that can't or must not be opened. */
export class UnreadableZip extends SourceFault {}

const maxMembers = 500_000;
/** In bytes, decompressed: below this the ratio is meaningless, since any repetitive text compresses well. */
const minBombBytes = 128_000_000;
/** The maximum ratio of content to archive size. Texts compress about 10 to 1, never 200 to 1. */
const maxRatio = 200;
const localHeaderBytes = 30;

/**
 * Reads the directory of a ZIP archive. Files are decompressed only on request, and never beyond their stated
 * size.
 *
 * @param from a path, or the bytes themselves
 * @throws {UnreadableZip} if it is not a ZIP archive, is damaged or encrypted, has names that lead outside,
 * or is a bomb
 */
export async function openZip(from: string | Uint8Array): Promise<OpenZip> {
  const { default: yauzl } = await import('yauzl');
  const entries: Entry[] = [];
  try {
    const options = { autoClose: false, lazyEntries: true } as const;
    const zip =
      typeof from === 'string'
        ? await yauzl.openPromise(from, options)
        : await yauzl.fromBufferPromise(asBuffer(from), options);
    try {
      if (zip.entryCount > maxMembers) {
        throw new UnreadableZip(sourceProblem('zip-too-many-files', { most: maxMembers }));
      }
      for await (const entry of zip.eachEntry()) entries.push(entry);
      refuseBombs(entries);
      if (entries.some((entry) => entry.isEncrypted())) {
        throw new UnreadableZip(sourceProblem('zip-encrypted'));
      }
    } catch (error) {
      zip.close();
      throw error;
    }
    const stream = async (entry: Entry) => {
      try {
        return await zip.openReadStreamPromise(entry);
      } catch (error) {
        throw faultOf(error);
      }
    };
    return {
      members: entries
        .filter(({ fileName }) => !fileName.endsWith('/'))
        .map((entry) => ({
          name: entry.fileName,
          size: entry.uncompressedSize,
          isLink: ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000,
          stream: () => stream(entry),
          read: async () => {
            const parts: Buffer[] = [];
            try {
              for await (const part of await stream(entry)) parts.push(part as Buffer);
            } catch (error) {
              throw faultOf(error);
            }
            return Buffer.concat(parts);
          },
          stored: () => (typeof from === 'string' ? storedPlace(from, entry) : undefined),
        })),
      close: () => zip.close(),
    };
  } catch (error) {
    throw faultOf(error);
  }
}

/** Refuses ZIP bombs: several files share the same bytes, or content compresses far better than any text. */
function refuseBombs(entries: readonly Entry[]): void {
  let end = 0;
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end) {
      throw new UnreadableZip(sourceProblem('zip-members-overlap'));
    }
    end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize;
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
  }
  if (unpacked > minBombBytes && unpacked > packed * maxRatio) {
    throw new UnreadableZip(sourceProblem('zip-bomb', { times: Math.round(unpacked / packed) }));
  }
}

/** Returns where the bytes of a file lie that is not compressed: after its own header, whose length only it states. */
function storedPlace(path: string, entry: Entry): { start: number; length: number } | undefined {
  if (entry.compressionMethod !== 0) return undefined;
  const header = Buffer.alloc(localHeaderBytes);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, localHeaderBytes, entry.relativeOffsetOfLocalHeader);
  } finally {
    closeSync(file);
  }
  const head = localHeaderBytes + header.readUInt16LE(26) + header.readUInt16LE(28);
  return { start: entry.relativeOffsetOfLocalHeader + head, length: entry.uncompressedSize };
}

function faultOf(error: unknown): UnreadableZip {
  if (error instanceof UnreadableZip) return error;
  const { message, code } = error as NodeJS.ErrnoException;
  if (code !== undefined && /^E[A-Z]+$/.test(code)) throw error;
  if (/relative path|absolute path/.test(message)) {
    return new UnreadableZip(sourceProblem('zip-name-leads-outside'));
  }
  if (/End of central directory|truncated/i.test(message))
    return new UnreadableZip(sourceProblem('zip-incomplete'));
  return new UnreadableZip(
    sourceProblem('zip-damaged', { fault: message.replace(/(?<!\.)\.+$/, '').slice(0, 200) }),
  );
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Returns whether bytes start a ZIP archive; an empty one starts with the end of its directory. */
export function isZip(start: Uint8Array): boolean {
  return (
    start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5) && start[3] === start[2] + 1
  );
}
