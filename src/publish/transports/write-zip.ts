import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a ZIP, read when it is its turn. */
export interface ZippedFile {
  readonly path: string;
  /** Returns its bytes, or if they are too many for the memory its parts; those are stored as they are. */
  readonly read: () => Buffer | Iterable<Buffer>;
  /** Whether a system may run it where it is unpacked. */
  readonly isExecutable?: boolean;
}

/**
 * Writes files to a ZIP file in their order, one at a time: the same files give the same bytes. It is replaced once the
 * new one is complete.
 *
 * @param isStored whether a file is stored without compression; it is always smaller than 4 GB
 * @param fileMode its permissions
 * @throws what reading a file throws, and node:fs; the file is unchanged then
 */
export function writeZip(
  file: string,
  files: Iterable<ZippedFile>,
  isStored: (path: string) => boolean = () => false,
  fileMode = 0o666,
): void {
  const part = join(dirname(file), `.${basename(file)}.backfile-part`);
  try {
    const descriptor = openSync(part, 'w', fileMode);
    try {
      const writer = new ZipWriter(descriptor);
      for (const { path, read, isExecutable = false } of files)
        writer.add(path, read(), isStored(path), isExecutable ? executableMode : mode);
      writer.end();
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

const signature = {
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;
const fileSignature = Buffer.from('PK\u0003\u0004');
const version = 20;
const version64 = 45;
/** Written by a Unix system, so that the mode of files is read. */
const madeBy = (3 << 8) | version64;
const utf8Names = 0x800;
const deflated = 8;
const commonBytes = 26;
/** Small files are written together, in bytes. */
const batchBytes = 1_000_000;
const directoryPartBytes = 256_000;
const maxChunkBytes = 64_000;
/** The first day that a ZIP can have, so that the same files give the same bytes everywhere. */
const dosDate = 0x21;
const mode = 0o100644;
const executableMode = 0o100755;
/** These values say that the true one is in a 64-bit field. */
const [max16, max32] = [0xffff, 0xffffffff];

/**
 * Writes a ZIP as it grows, and keeps only its directory in memory.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
class ZipWriter {
  readonly #descriptor: number;
  /** Its last part grows: a buffer for each entry would take several times the memory of its bytes. */
  readonly #directory: Buffer[] = [];
  #directoryEnd = directoryPartBytes;
  #count = 0;
  /** Copied here, packed bytes can be freed at once: each would keep a larger buffer of zlib in memory. */
  readonly #waiting = Buffer.allocUnsafeSlow(batchBytes);
  #waitingBytes = 0;
  /** The size of what was written, and what is waiting to be. */
  #offset = 0;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  add(path: string, content: Buffer | Iterable<Buffer>, isStored: boolean, fileMode: number): void {
    const start = this.#offset;
    const name = Buffer.from(path);
    const put = (header: FileHeader): Buffer => {
      if (header.packedBytes >= max32) throw new Error(`${path} is too long for a file of a ZIP.`);
      const common = commonFields(header, name);
      this.#note(directoryEntry(common, name, start, fileMode));
      return Buffer.concat([fileSignature, common, name]);
    };
    if (Buffer.isBuffer(content)) {
      const packed = isStored ? content : deflateRawSync(content, { chunkSize: chunkBytes(content.length) });
      const bytes = content.length;
      this.#write(put({ isStored, crc: crc32(content), bytes, packedBytes: packed.length }));
      this.#write(packed);
      return;
    }
    // Its header is written last, when its size is known.
    const headerBytes = fileSignature.length + commonBytes + name.length;
    this.#write(Buffer.alloc(headerBytes));
    let crc = 0;
    for (const part of content) {
      crc = crc32(part, crc);
      this.#write(part);
    }
    const bytes = this.#offset - start - headerBytes;
    this.#flush();
    writeFully(this.#descriptor, put({ isStored: true, crc, bytes, packedBytes: bytes }), start);
  }

  end(): void {
    const start = this.#offset;
    for (const part of this.#directory.slice(0, -1)) this.#write(part);
    this.#write(this.#directory.at(-1)?.subarray(0, this.#directoryEnd) ?? Buffer.alloc(0));
    this.#write(endOf(this.#count, this.#offset - start, start));
    this.#flush();
  }

  #note(entry: Buffer): void {
    this.#count += 1;
    for (let done = 0; done < entry.length;) {
      if (this.#directoryEnd === directoryPartBytes) {
        this.#directory.push(Buffer.allocUnsafeSlow(directoryPartBytes));
        this.#directoryEnd = 0;
      }
      const copied = entry.copy(this.#directory.at(-1)!, this.#directoryEnd, done);
      this.#directoryEnd += copied;
      done += copied;
    }
  }

  #write(bytes: Buffer): void {
    if (this.#waitingBytes + bytes.length > batchBytes) this.#flush();
    if (bytes.length > batchBytes) writeFully(this.#descriptor, bytes, this.#offset);
    else {
      bytes.copy(this.#waiting, this.#waitingBytes);
      this.#waitingBytes += bytes.length;
    }
    this.#offset += bytes.length;
  }

  #flush(): void {
    const bytes = this.#waiting.subarray(0, this.#waitingBytes);
    writeFully(this.#descriptor, bytes, this.#offset - this.#waitingBytes);
    this.#waitingBytes = 0;
  }
}

/** Returns the size of the buffers into which zlib packs so many bytes: usually they need one, of no more than their own size. */
function chunkBytes(bytes: number): number {
  return Math.min(Math.max(bytes, 64), maxChunkBytes);
}

interface FileHeader {
  readonly isStored: boolean;
  readonly crc: number;
  readonly bytes: number;
  readonly packedBytes: number;
}

/** Returns what the header of a file and its entry in the directory have in common. */
function commonFields({ isStored, crc, bytes, packedBytes }: FileHeader, name: Buffer): Buffer {
  const common = Buffer.alloc(commonBytes);
  common.writeUInt16LE(version, 0);
  common.writeUInt16LE(utf8Names, 2);
  common.writeUInt16LE(isStored ? 0 : deflated, 4);
  common.writeUInt16LE(dosDate, 8);
  common.writeUInt32LE(crc, 10);
  common.writeUInt32LE(packedBytes, 14);
  common.writeUInt32LE(bytes, 18);
  common.writeUInt16LE(name.length, 22);
  return common;
}

function directoryEntry(common: Buffer, name: Buffer, offset: number, fileMode: number): Buffer {
  const isLarge = offset >= max32;
  const nameEnd = 46 + name.length;
  const entry = Buffer.alloc(nameEnd + (isLarge ? 12 : 0));
  entry.writeUInt32LE(signature.entry, 0);
  entry.writeUInt16LE(madeBy, 4);
  common.copy(entry, 6);
  entry.writeUInt16LE(entry.length - nameEnd, 30);
  entry.writeUInt32LE(fileMode * 0x10000, 38);
  entry.writeUInt32LE(Math.min(offset, max32), 42);
  name.copy(entry, 46);
  if (isLarge) {
    entry.writeUInt16LE(version64, 6);
    entry.writeUInt16LE(1, nameEnd);
    entry.writeUInt16LE(8, nameEnd + 2);
    entry.writeBigUInt64LE(BigInt(offset), nameEnd + 4);
  }
  return entry;
}

/** Returns the end of a ZIP, with 64-bit fields if it needs them. */
function endOf(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(signature.end, 0);
  end.writeUInt16LE(Math.min(count, max16), 8);
  end.writeUInt16LE(Math.min(count, max16), 10);
  end.writeUInt32LE(Math.min(size, max32), 12);
  end.writeUInt32LE(Math.min(start, max32), 16);
  if (count < max16 && size < max32 && start < max32) return end;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(signature.end64, 0);
  end64.writeBigUInt64LE(BigInt(end64.length - 12), 4);
  end64.writeUInt16LE(madeBy, 12);
  end64.writeUInt16LE(version64, 14);
  for (const [at, value] of [count, count, size, start].entries())
    end64.writeBigUInt64LE(BigInt(value), 24 + 8 * at);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(signature.locator64, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}

function writeFully(descriptor: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length;)
    done += writeSync(descriptor, bytes, done, bytes.length - done, position + done);
}
