import type { Readable } from 'node:stream';
import type { Entry } from 'yauzl';

/** A file within a ZIP archive. */
export interface ZipMember {
  /** With `/` between folders; it leads neither out of the archive nor to a root. */
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** The archive says that it is a link to another file. */
  readonly isLink: boolean;
  /** @throws {UnreadableZip} where its packing is broken or larger than it says */
  stream(): Promise<Readable>;
  /** Unpacks it into memory. */
  read(): Promise<Buffer>;
}

export interface OpenZip {
  /** Without folders, in the archive's order. */
  readonly members: readonly ZipMember[];
  close(): void;
}

/** A ZIP archive that can't be opened, or should not be. */
export class UnreadableZip extends Error {
  readonly advice: string;

  /** @param message a sentence */
  constructor(message: string, advice = 'Look at whether the file is whole, and get it again.') {
    super(message);
    this.advice = advice;
  }
}

const maxMembers = 500_000;
/** In bytes unpacked: below it the ratio says nothing, for a text of one letter packs as well. */
const minBombBytes = 128_000_000;
/** How many times larger than the archive its content may be. Texts pack about 10 to 1, never 200 to 1. */
const maxRatio = 200;
const localHeaderBytes = 30;

/**
 * Reads the directory of a ZIP archive. Nothing is unpacked until it is asked for, and never more of a file than
 * the directory says.
 *
 * @param from a path, or the bytes themselves
 * @throws {UnreadableZip} where it is none, is broken or encrypted, has names that lead out of it, or is a bomb
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
        throw new UnreadableZip(
          `The archive has more than ${maxMembers.toLocaleString('en')} files.`,
          'Unpack it, and import the folders one by one.',
        );
      }
      for await (const entry of zip.eachEntry()) entries.push(entry);
      refuseBombs(entries);
      if (entries.some((entry) => entry.isEncrypted())) {
        throw new UnreadableZip(
          'The archive is encrypted.',
          'Unpack it with its password, and import the folder.',
        );
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
        })),
      close: () => zip.close(),
    };
  } catch (error) {
    throw faultOf(error);
  }
}

/** A bomb has the same bytes under several names, or content that packs far better than any text. */
function refuseBombs(entries: readonly Entry[]): void {
  const advice = 'It is probably made to fill a disk. Don’t open it.';
  let end = 0;
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end) {
      throw new UnreadableZip('Files of the archive lie over one another.', advice);
    }
    end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize;
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
  }
  if (unpacked > minBombBytes && unpacked > packed * maxRatio) {
    throw new UnreadableZip(
      `The archive unpacks to ${Math.round(unpacked / packed).toLocaleString('en')} times its size.`,
      advice,
    );
  }
}

function faultOf(error: unknown): UnreadableZip {
  if (error instanceof UnreadableZip) return error;
  const { message, code } = error as NodeJS.ErrnoException;
  if (code !== undefined && /^E[A-Z]+$/.test(code)) throw error;
  if (/relative path|absolute path/.test(message)) {
    return new UnreadableZip(
      'A file in the archive has a name that leads out of it.',
      'Such an archive is made to write where it should not. Don’t open it.',
    );
  }
  if (/End of central directory|truncated/i.test(message))
    return new UnreadableZip('The ZIP archive is cut off, or is none.');
  return new UnreadableZip(`The archive is broken: ${message.replace(/\.+$/, '').slice(0, 200)}.`);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether bytes begin a ZIP archive; one without files begins with its directory's end. */
export function isZip(start: Uint8Array): boolean {
  return (
    start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5) && start[3] === start[2] + 1
  );
}
